/**
 * Returns what a reader did in an island before its code loaded, as functions that replay it once
 * listeners are attached: first the fields that were changed, then the buttons that were marked as
 * pressed. Removes those marks.
 */
export function earlyInteractions(island: Element): (() => void)[] {
  // From the last, so that switches come before the fields that they reset.
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

/** Returns a function that repeats the change of a field; null where it was not changed. */
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
        // React ignores a value that was there or that is assigned; it takes one that is typed in.
        now.value = defaultValue;
        now.setRangeText(value, 0, defaultValue.length, 'end');
        now.dispatchEvent(new Event('input', { bubbles: true }));
      };
}
