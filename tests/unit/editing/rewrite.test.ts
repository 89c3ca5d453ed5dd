import { describe, expect, test } from 'vitest';
import { changeFile, newFile, readFile } from '../../../src/editing/form/record-file.ts';
import type { GroupShape, Shape } from '../../../src/editing/form/shape.ts';
import { dataIn, rewrite } from '../../../src/editing/yaml/rewrite.ts';

/** The text after a change of its data. */
const after = (text: string, change: (data: Record<string, unknown>) => void): string => {
  const data = structuredClone(dataIn(text)) as Record<string, unknown>;
  change(data);
  return rewrite(text, data);
};

describe('only what was changed changes', () => {
  test('comments, quotes, order and forms of the rest stay', () => {
    const text = `# Who reads it
title: "Plain"   # a note
roles: [one, 'two',  three]
aliases:
  # the usual one
  - first
  - "second"
targets:
  one: { pm: 1, lead: 2 }
`;
    expect(
      after(text, (data) => {
        data['title'] = 'Changed';
        (data['aliases'] as string[]).push('third: one');
        (data['targets'] as { one: { lead: number } }).one.lead = 3;
      }),
    ).toBe(
      text
        .replace('"Plain"', '"Changed"')
        .replace('"second"\n', `"second"\n  - 'third: one'\n`)
        .replace('lead: 2', 'lead: 3'),
    );
  });

  test('a word in a text over several lines leaves its line ends where they are', () => {
    const text = 'why: >-\n  The first line\n  and the second one.\nhow: plain text\n  goes on\n';
    expect(
      after(text, (data) => {
        data['why'] = 'The first line and the last one.';
        data['how'] = 'plain text went on';
      }),
    ).toBe('why: >-\n  The first line\n  and the last one.\nhow: plain text\n  went on\n');
  });

  test('an entry that moves takes its own words along, and no other line changes', () => {
    const text = 'moves:\n  - to: a # up\n    kind: promotion\n  - to: b\n    kind: lateral\n';
    expect(after(text, (data) => (data['moves'] as unknown[]).splice(0, 1))).toBe(
      'moves:\n  - to: b\n    kind: lateral\n',
    );
  });

  test('a list in brackets that grows too long is written below its key', () => {
    const ids = Array.from({ length: 9 }, (_, place) => `a-rather-long-id-${place}`);
    const text = 'related: [one]\ntopic: x\n';
    expect(after(text, (data) => (data['related'] = ids))).toBe(
      `related:\n${ids.map((id) => `  - ${id}\n`).join('')}topic: x\n`,
    );
  });

  test('a text that YAML would take for something else gets quotes', () => {
    for (const title of ['yes: no', '2021', 'true', '~', '# x', '1_000', "it's: so", '- a', ''])
      expect(dataIn(after('title: old\n', (data) => (data['title'] = title)))).toEqual({ title });
  });
});

const text: Shape = { kind: 'text' };
const shape: GroupShape = {
  kind: 'group',
  fields: [
    { key: 'title', shape: text, required: true },
    { key: 'listed', shape: { kind: 'flag' }, required: false },
    { key: 'case', shape: { kind: 'choices', of: { words: ['a', 'b'] } }, required: false },
    { key: 'levels', shape: { kind: 'list', of: { kind: 'lines' } }, required: false },
    {
      key: 'prompts',
      shape: {
        kind: 'list',
        of: { kind: 'group', fields: [{ key: 'ask', shape: text, required: true }] },
      },
      required: false,
    },
  ],
};

describe('a form', () => {
  const form = { ending: 'mdx', shape } as const;
  const file = '---\ntitle: One\nother: kept\ncase: a\n---\n\nThe text.\n';

  test('tells “no” from “not said”', () => {
    expect(readFile(form, file)).not.toHaveProperty('listed');
    expect(changeFile(form, file, { ...readFile(form, file), listed: 'false' })).toBe(
      file.replace('One\n', 'One\nlisted: false\n'),
    );
    const hidden = file.replace('One\n', 'One\nlisted: false\n');
    expect(readFile(form, hidden)['listed']).toBe('false');
    expect(changeFile(form, hidden, { ...readFile(form, hidden), listed: '' })).toBe(file);
  });

  test('keeps a single id a single id, and makes a list of two', () => {
    expect(changeFile(form, file, { ...readFile(form, file), case: ['b'] })).toBe(
      file.replace('case: a', 'case: b'),
    );
    expect(changeFile(form, file, { ...readFile(form, file), case: ['a', 'b'] })).toBe(
      file.replace('case: a', 'case:\n  - a\n  - b'),
    );
  });

  test('keeps line ends of Windows and a missing last line end', () => {
    const windows = file.replaceAll('\n', '\r\n').trimEnd();
    const values = readFile(form, windows);
    expect(changeFile(form, windows, values)).toBe(windows);
    expect(changeFile(form, windows, { ...values, title: 'Two' })).toBe(
      windows.replace('One', 'Two'),
    );
    expect(changeFile(form, windows, { ...values, body: 'Another.\n\nAnd more.' })).toBe(
      windows.replace('The text.', 'Another.\r\n\r\nAnd more.'),
    );
  });

  test('shows levels as lines and a question alone as a question', () => {
    const yaml = 'title: One\nlevels:\n  -\n  - - a\n    - b\nprompts:\n  - What?\n  - ask: Why?\n';
    const fields = { ending: 'yaml', shape } as const;
    const values = readFile(fields, yaml);
    expect(values).toMatchObject({
      levels: ['', 'a\nb'],
      prompts: [{ ask: 'What?' }, { ask: 'Why?' }],
    });
    expect(changeFile(fields, yaml, { ...values, levels: ['', 'a\nb\nc'] })).toBe(
      yaml.replace('    - b\n', '    - b\n    - c\n'),
    );
    expect(
      changeFile(fields, yaml, { ...values, prompts: [{ ask: 'How?' }, { ask: 'Why?' }] }),
    ).toBe(yaml.replace('What?', 'How?'));
  });

  test('writes a new file as the guide writes its own', () => {
    expect(newFile(form, { title: 'New: one', listed: '', levels: [], body: 'Text.\n' })).toBe(
      "---\ntitle: 'New: one'\n---\n\nText.\n",
    );
    expect(newFile({ ending: 'yaml', shape }, { title: 'New' })).toBe('title: New\n');
  });
});
