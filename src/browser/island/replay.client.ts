/**
 * What a reader did in an island before its code came, as functions that do it once more for
 * those who listen by then: fields that were changed, then buttons that were marked as pressed.
 * Takes the marks away.
 */
export function earlyInteractions(island: Element): (() => void)[] {
  // From the last, so that switches come before the fields that they put back to their beginning.
  const changes = fieldsIn(island).flatMap((field, at) => {
    const again = replayChange(field);
    // Looked up by index again, since replaying an interaction may replace the element.
    return again ? [() => again(fieldsIn(island)[at]!)] : [];
  });
  const presses = buttonsIn(island).flatMap((button, at) => {
    if (!button.hasAttribute('data-pressed')) return [];
    button.removeAttribute('data-pressed');
    return [() => buttonsIn(island)[at]!.click()];
  });
  return [...changes.reverse(), ...presses];
}

const fieldsIn = (island: Element) => [...island.querySelectorAll('input')];
const buttonsIn = (island: Element) => [...island.querySelectorAll('button')];

/** How a field is changed again from what it was at first; null where it was not changed. */
function replayChange(field: HTMLInputElement): ((now: HTMLInputElement) => void) | null {
  const { type, checked, defaultChecked, value, defaultValue } = field;
  if (/^(checkbox|radio)$/.test(type))
    return checked === defaultChecked || (type === 'radio' && !checked)
      ? null
      : (now) => {
          now.checked = !checked;
          now.click();
        };
  return value === defaultValue
    ? null
    : (now) => {
        // React passes over a value that it finds or that is set: the reader has to bring it in.
        now.value = defaultValue;
        now.setRangeText(value, 0, defaultValue.length, 'end');
        now.dispatchEvent(new Event('input', { bubbles: true }));
      };
}
