import { expect, test } from 'vitest';
import { conflictDiagnostic } from '../../../../src/guide/check/files/conflict.ts';
import { copyGuide } from './guide-copy.ts';
import { framework, questions, settings, terms } from './samples.ts';

const guide = copyGuide();

const halves = '<<<<<<< HEAD\n=======\n>>>>>>> other\n';

test.each([questions[0]!, terms[0]!, framework, settings, 'content/theme.css'])(
  'a conflict in %s is the one fault of the file, at its line',
  (file) => {
    const lines = guide.read(file).split('\n');
    const at = Math.floor(lines.length / 2);
    const text = [...lines.slice(0, at), halves + lines[at]!, ...lines.slice(at + 1)].join('\n');
    const faults = guide.check({ [file]: text }).faults.filter((one) => one.file === file);
    expect(faults).toEqual([
      expect.objectContaining({ line: at + 1, field: 'merge conflict', hint: expect.any(String) }),
    ]);
  },
);

test.each([
  ['a whole conflict', 'x\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n', 2],
  ['one with the base', 'x\n<<<<<<< HEAD\na\n||||||| base\nb\n=======\nc\n>>>>>>> other\n', 2],
  ['its beginning alone', 'x\n<<<<<<< HEAD\n', 2],
  ['its end alone', 'x\ny\n>>>>>>> other', 3],
  ['its end without a name', 'x\ny\n>>>>>>>\n', 3],
  ['its middle and its end', 'x\n=======\nb\n>>>>>>> other', 2],
  ['the base alone', '||||||| base\n', 1],
  ['one with Windows line ends', 'x\r\n<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> o\r\n', 2],
  ['one half of which is in a fence', '```\n<<<<<<< HEAD\na\n```\n', 2],
  ['one after a heading that is underlined', 'Title\n=======\n\n<<<<<<< HEAD\n', 4],
])('%s is found where it begins', (_, text, line) => {
  const { offset } = conflictDiagnostic(text)!;
  expect(text.slice(0, offset).split('\n')).toHaveLength(line);
});

test.each([
  ['a heading that is underlined', 'Title\n=======\n\nText.'],
  ['a whole conflict in a fence', '```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n'],
  ['quotes in quotes', '>>>>>>>> eight\n\n>>>>>> six\n'],
  ['marks in a sentence', 'Write <<<<<<< and >>>>>>> so.'],
  ['arrows', '<<<<<<<-- and\n=========\n'],
])('%s is none', (_, text) => {
  expect(conflictDiagnostic(text)).toBe(null);
});
