import type { ComponentRule } from '../../../model/markdown/vocabulary.ts';
import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic, Explanation } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import { isCodeAttribute } from './attribute.ts';
import type { Element } from './node.ts';

/** Checks one thing about the value of a component's attribute. */
type ValueRule = (value: string, attribute: string, rule: ComponentRule) => Explanation | null;

const isOneOfFixedValues: ValueRule = (value, attribute, { values }) => {
  const allowed = values?.[attribute];
  return !allowed || allowed.includes(value)
    ? null
    : {
        reason: `Is “${value}”, but must be one of: ${allowed.join(', ')}.`,
        hint: didYouMean(value, allowed) ?? 'Write one of them, in lower case.',
      };
};

const isShortEnough: ValueRule = (value, attribute, { lengths }) => {
  const longest = lengths?.[attribute];
  return !longest || value.length <= longest
    ? null
    : {
        reason: `Must have at most ${longest} characters.`,
        hint: `It has ${value.length}; shorten it.`,
      };
};

const hasTheRightForm: ValueRule = (value, attribute, { forms }) => {
  const form = forms?.[attribute];
  return !form || form.pattern.test(value)
    ? null
    : { reason: `Cannot be “${value}”.`, hint: form.hint };
};

const valueRules = [isOneOfFixedValues, isShortEnough, hasTheRightForm];

/** Checks the attributes of a component, and lists the records that they refer to. */
export function attributeDiagnostics(
  node: Element,
  rule: ComponentRule,
  placeOf: (attribute: string, turn: number) => number,
): { diagnostics: Diagnostic[]; references: FoundReference[] } {
  const diagnostics: Diagnostic[] = [];
  const references: FoundReference[] = [];
  /** The values so far of attributes that the component knows. */
  const earlier = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isCodeAttribute(attribute.name)) continue;
    const { name } = attribute;
    const value = attribute.value ?? '';
    if (typeof value !== 'string') continue;
    const offset = placeOf(name, earlier.has(name) ? 1 : 0);
    const field = `<${node.name} ${name}>`;
    const known = Object.keys(rule.attributes);
    if (!known.includes(name)) {
      diagnostics.push({ offset, field, ...unknownAttribute(name, known) });
      continue;
    }
    if (earlier.get(name))
      diagnostics.push({
        offset,
        field,
        reason: 'The attribute is there twice.',
        hint: 'Keep one of them.',
      });
    earlier.set(name, value);
    const space = surroundingSpace(name, value);
    const problems = space ? [space] : valueRules.map((check) => check(value, name, rule));
    for (const problem of problems) if (problem) diagnostics.push({ offset, field, ...problem });
    const kind = rule.refers?.[name];
    if (kind && !space) references.push({ kind, target: value, offset, field });
  }
  return { diagnostics, references };
}

/** The attributes that a component needs and does not have. */
export const missingAttributes = (node: Element, rule: ComponentRule, offset: number) =>
  Object.entries(rule.attributes)
    .filter(
      ([attribute, need]) =>
        need === 'required' &&
        !node.attributes.some((given) => 'name' in given && given.name === attribute),
    )
    .map(([attribute]): Diagnostic => ({
      offset,
      field: `<${node.name} ${attribute}>`,
      reason: 'The attribute is missing.',
      hint: `Write <${node.name} ${attribute}="…">.`,
    }));

const unknownAttribute = (name: string, known: readonly string[]): Explanation => ({
  reason: 'The attribute is not known here.',
  hint:
    didYouMean(name, known) ??
    (known.length ? `Known attributes: ${known.join(', ')}.` : 'It takes no attributes.'),
});

function surroundingSpace(name: string, value: string): Explanation | null {
  if (!value.trim())
    return {
      reason: 'The attribute is empty.',
      hint: `Write ${name}="…", or leave it out.`,
    };
  return value === value.trim()
    ? null
    : { reason: 'Begins or ends with a space.', hint: 'Delete the space.' };
}
