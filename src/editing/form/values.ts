import { alike, isGroup, steps } from '../yaml/alike.ts';
import type { FormField, GroupShape, Shape } from './shape.ts';

type Group = Readonly<Record<string, unknown>>;

const word: Shape = { kind: 'text' };
const itemOf = (shape: Shape & { kind: 'choices' | 'list' }): Shape =>
  shape.kind === 'list' ? shape.of : word;

/**
 * What a form shows of a value. What is not there is `undefined`, which a form shows as an empty
 * field, and may hand back as any kind of emptiness.
 */
export function toForm(shape: Shape, data: unknown): unknown {
  if (shape.kind === 'group') return groupToForm(shape, data);
  if (data === null || data === undefined) return undefined;
  if (shape.kind === 'choices' || shape.kind === 'list')
    return (Array.isArray(data) ? data : [data]).map((item) => toForm(itemOf(shape), item) ?? '');
  if (shape.kind === 'lines') return Array.isArray(data) ? data.join('\n') : String(data).trim();
  if (typeof data === 'object') return undefined;
  return shape.kind === 'number' ? data : String(data).trim();
}

function groupToForm({ fields }: GroupShape, data: unknown): Group | undefined {
  const group = typeof data === 'string' ? asGroup(fields, data) : data;
  if (!isGroup(group)) return undefined;
  return Object.fromEntries(
    fields.flatMap(({ key, shape }) => {
      const value = toForm(shape, Object.hasOwn(group, key) ? group[key] : undefined);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** A text that stands for a group is its first required key: a question alone, for one. */
const asGroup = (fields: readonly FormField[], text: string): Group | undefined => {
  const main = fields.find(({ required }) => required);
  return main && { [main.key]: text };
};

/** What a form hands back, without the many kinds of nothing. */
function given(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'group') {
    if (!isGroup(value)) return undefined;
    const entries = shape.fields.flatMap((field) => {
      const inner = given(field.shape, value[field.key]);
      return inner === undefined ? [] : [[field.key, inner] as const];
    });
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  if (value === null || value === undefined) return undefined;
  if (shape.kind === 'choices' || shape.kind === 'list') {
    if (!Array.isArray(value)) return undefined;
    const items = value.map((item) => given(itemOf(shape), item) ?? '');
    // An empty place among texts is a slip; among levels it keeps those after it in their places.
    const isPlace = shape.kind === 'list' && shape.of.kind === 'lines';
    const kept = isPlace ? items : items.filter((item) => item !== '');
    return kept.length ? kept : undefined;
  }
  if (shape.kind === 'number') return value === '' ? undefined : Number(value);
  const text = String(value).replaceAll(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

/**
 * The data that a form's values make of those that were there. Where the form says nothing new,
 * the old value is handed back as it is, and what no form asks for is never touched.
 */
export function fromForm(shape: Shape, was: unknown, value: unknown): unknown {
  const now = given(shape, value);
  if (alike(given(shape, toForm(shape, was)), now)) return was;
  return changed(shape, was, now);
}

function changed(shape: Shape, was: unknown, now: unknown): unknown {
  if (now === undefined) return shape.kind === 'group' ? withoutFields(shape, was) : undefined;
  switch (shape.kind) {
    case 'group':
      return changedGroup(shape, was, now as Group);
    case 'list':
    case 'choices':
      return changedList(shape, was, now as readonly unknown[]);
    case 'lines': {
      const lines = String(now)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      if (typeof was !== 'string') return lines;
      return was.includes('\n') || lines.length > 1 ? `${lines.join('\n')}\n` : lines[0];
    }
    case 'flag':
      return now === 'true' ? true : now === 'false' ? false : now;
    case 'text': {
      const text = String(now);
      // A year is a number in YAML, and a text over several lines ends with a line end.
      if (typeof was === 'number' && /^[1-9]\d*$/.test(text)) return Number(text);
      return typeof was === 'string' && was.endsWith('\n') ? `${text}\n` : text;
    }
    default:
      return now;
  }
}

/** What remains of a group whose fields were all emptied: the keys that no form asks for. */
function withoutFields({ fields }: GroupShape, was: unknown): Group | undefined {
  if (!isGroup(was)) return undefined;
  const rest = Object.entries(was).filter(([key]) => !fields.some((field) => field.key === key));
  return rest.length ? Object.fromEntries(rest) : undefined;
}

function changedGroup({ fields }: GroupShape, was: unknown, now: Group): unknown {
  const old = isGroup(was) ? was : typeof was === 'string' ? (asGroup(fields, was) ?? {}) : {};
  const values = new Map<string, unknown>(Object.entries(old));
  const order = Object.keys(old);
  let before = '';
  for (const { key, shape } of fields) {
    const value = fromForm(shape, Object.hasOwn(old, key) ? old[key] : undefined, now[key]);
    if (value === undefined) {
      if (Object.hasOwn(old, key)) values.delete(key);
      continue;
    }
    // A new key goes where the schema has it: after the one before it.
    if (!Object.hasOwn(old, key)) order.splice(order.indexOf(before) + 1 || order.length, 0, key);
    values.set(key, value);
    before = key;
  }
  const made = order.filter((key) => values.has(key)).map((key) => [key, values.get(key)] as const);
  const [only] = made;
  return typeof was === 'string' && made.length === 1 ? only![1] : Object.fromEntries(made);
}

function changedList(
  shape: Shape & { kind: 'choices' | 'list' },
  was: unknown,
  now: readonly unknown[],
): unknown {
  const item = itemOf(shape);
  const old: readonly unknown[] = Array.isArray(was)
    ? was
    : was === null || was === undefined
      ? []
      : [was];
  const same = (one: unknown, other: unknown): boolean =>
    alike(given(item, toForm(item, one)) ?? '', other);
  const made = steps(old, now, same).flatMap((step) => {
    if (step.now === null) return [];
    const value = fromForm(item, step.was === null ? undefined : old[step.was], now[step.now]);
    return [value ?? null];
  });
  return typeof was === 'string' && made.length === 1 ? made[0] : made;
}
