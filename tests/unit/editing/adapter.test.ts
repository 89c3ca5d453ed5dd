import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFile, type FormValues, readFile } from '../../../src/editing/form/record-file.ts';
import type { GroupShape, Shape } from '../../../src/editing/form/shape.ts';
import { formFiles } from './files.ts';

/** Fields that are not there, handed back as the kinds of nothing that a form knows. */
function padded({ fields }: GroupShape, values: FormValues): FormValues {
  const nothing = (shape: Shape): unknown =>
    shape.kind === 'list' || shape.kind === 'choices' ? [] : shape.kind === 'group' ? null : '';
  const rest = fields.flatMap(({ key, shape }) =>
    Object.hasOwn(values, key) ? [] : [[key, nothing(shape)] as const],
  );
  return Object.fromEntries([...rest, ...Object.entries(values).reverse()]);
}

/** How many lines of one text are not in the other, in order. */
function linesLost(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let kept = 0;
  while (
    kept < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - kept] === b[b.length - 1 - kept]
  )
    kept++;
  return a.length - start - kept;
}

test('opening and saving every record without a change keeps every byte', () => {
  expect(formFiles.length).toBeGreaterThan(800);
  for (const { file, text, form } of formFiles) {
    const values = JSON.parse(
      JSON.stringify(padded(form.shape, readFile(form, text))),
    ) as FormValues;
    expect(changeFile(form, text, values), file).toBe(text);
  }
});

test('a changed heading is one changed line, in every record that has one', () => {
  for (const { file, text, form } of formFiles) {
    const values = readFile(form, text);
    const key = ['title', 'term', 'name', 'question'].find((one) => one in values);
    if (!key) continue;
    const changed = { ...values, [key]: `Anders: ${String(values[key])}` };
    const out = changeFile(form, text, changed);
    expect(linesLost(text, out), file).toBe(1);
    expect(linesLost(out, text), file).toBe(1);
    expect(readFile(form, out), file).toEqual(changed);
  }
});

const word = fc.constantFrom(
  'plain',
  "it's",
  'a: b',
  '# no',
  '- x',
  'yes',
  '2021',
  'true',
  'ä “q”',
  'say "x"',
  '\'tis "so"',
  '[a]',
  '{b',
  '*c',
  '&d',
  'e, f',
  '1_000',
  '0x1f',
  '~',
  'null',
  '@g',
  '`h',
  '% i',
  '! j',
  '>k',
  '|l',
  'm#n',
  'o #p',
  '.5',
  '-',
  '?q',
  ': r',
  's:',
  '\\t',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ').trim());

/** A change that a person could make in a form. */
function edit(shape: Shape, value: unknown, random: () => number, text: () => string): unknown {
  const below = (count: number): number => Math.floor(random() * count);
  switch (shape.kind) {
    case 'text':
    case 'choice':
      return random() < 0.15 ? '' : text();
    case 'lines':
      return random() < 0.2 ? '' : `${text()}\n${text()}`;
    case 'number':
      return random() < 0.2 ? null : below(50);
    case 'flag':
      return ['true', 'false', ''][below(3)];
    case 'choices':
    case 'list': {
      const items = Array.isArray(value) ? [...(value as unknown[])] : [];
      const of: Shape = shape.kind === 'list' ? shape.of : { kind: 'text' };
      const at = below(items.length + 1);
      const what = below(4);
      if (what === 0) items.splice(at, 0, edit(of, undefined, random, text));
      else if (what === 1) items.splice(at, 1);
      else if (what === 2 && items.length > 1) items.unshift(items.pop());
      else if (at < items.length) items[at] = edit(of, items[at], random, text);
      return items.filter((item) => item !== '' && item !== null);
    }
    case 'group': {
      const group = { ...(value as FormValues | undefined) };
      const { key, shape: inner } = shape.fields[below(shape.fields.length)]!;
      group[key] = edit(inner, group[key], random, text);
      return group;
    }
  }
}

/** Values without what stands for nothing, as reading the file again gives them. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => clean(item) ?? null).filter((item) => item !== null);
    return items.length ? items : undefined;
  }
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const kept = clean(inner);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return value === '' || value === null ? undefined : value;
}

test('whatever is edited, the file says it, and says the rest as it did', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formFiles),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      fc.infiniteStream(phrase),
      fc.integer({ min: 1, max: 3 }),
      ({ text, form }, numbers, phrases, times) => {
        const random = (): number => numbers.next().value as number;
        const before = readFile(form, text);
        let values: FormValues = before;
        for (let time = 0; time < times; time++)
          values = edit(
            form.shape,
            values,
            random,
            () => phrases.next().value as string,
          ) as FormValues;
        const out = changeFile(form, text, values);
        expect(clean(readFile(form, out))).toEqual(clean(values));
        // What no edit touched is as it was.
        const touched = new Set(
          Object.keys({ ...before, ...values }).filter(
            (key) => JSON.stringify(clean(before[key])) !== JSON.stringify(clean(values[key])),
          ),
        );
        for (const [key, source] of sources(text))
          if (!touched.has(key)) expect(out).toContain(source);
      },
    ),
    { numRuns: 400 },
  );
});

/** Lines of each outermost key of a file. */
function sources(text: string): [string, string][] {
  const fields = text.startsWith('---') ? (text.split(/^---$/m)[1] ?? '') : text;
  return fields
    .split(/^(?=[A-Za-z])/m)
    .map((part) => [/^\w+/.exec(part)?.[0] ?? '', part] as [string, string]);
}
