import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/guide/check/diagnostic.ts';
import { readJson } from '../../../../src/guide/check/fields/json.ts';
import { readRecord } from '../../../../src/guide/check/fields/record.ts';

/** Each fault as its line and its reason. */
const told = (text: string, diagnostics: readonly Diagnostic[]): [number, string][] =>
  diagnostics.map(({ offset, reason, hint }) => {
    expect(hint, reason).toBeTruthy();
    return [text.slice(0, offset).split('\n').length, reason];
  });

const yaml: readonly [string, string, number, string][] = [
  ['a tab before a key', 'a: 1\nb:\n\tc: 1\nd: 2', 3, 'A tab'],
  ['a tab before a hyphen', 'a:\n  - x\n\t- y', 3, 'A tab'],
  ['a second colon', 'a: one: two\nb: 1', 1, 'The text holds “: ”'],
  ['curly quotes', 'a: “one: two”\nb: 1', 1, 'Curly quotes'],
  ['no space after a colon', 'a: 1\nb:Two words\nc: 3', 2, 'No space follows the colon'],
  ['the same in the last line', 'a: 1\nb:Two words', 2, 'No space follows the colon'],
  ['no colon', 'a: 1\nb two\nc: 3', 2, 'the colon after the key is missing'],
  ['a quote that never ends', 'a: 1\nb: "two\nc: 3\n', 2, 'is not closed on its line'],
  ['one that the next quote ends', 'a: "one\nb: "two"\nc: 3', 1, 'is not closed on its line'],
  ['an apostrophe in quotes', "a: 1\nb: 'it's'\nc: 3", 2, 'goes on after the closing'],
  ['a bracket that never ends', 'a: [x, y\nb: 1\n', 1, 'The bracket “[”'],
  ['a brace that never ends', 'a: { x: 1\nb: 1\n', 1, 'The bracket “{”'],
  ['a bracket too many', 'a: [x]]\nb: 1', 1, 'not open'],
  ['text after a bracket', 'a: [x] y\nb: 1', 1, 'follows a bracket'],
  ['a comma too many', 'a: [x,, y]', 1, 'A comma has no value'],
  ['no comma', 'a: { x: 1 y: 2 }', 1, 'A comma'],
  ['a hyphen too far left', 'a:\n  - x\n - y\nb: 1', 3, 'The hyphen is not in the column'],
  ['a hyphen too far right', 'a:\n  - x\n   - y\nb: 1', 3, 'The hyphen begins no item'],
  ['a list on the line of its key', 'a: - x\nb: 1', 1, 'A list cannot begin'],
  ['a key among items', 'a:\n  - x\n  b: 1\n', 3, 'not indented as'],
  ['an indented key', 'a: x\n  b: 1\nc: 2', 2, 'is indented, so that it belongs'],
  ['an indented first key', ' a: 1\nb: 2', 1, 'is indented, and keys below'],
  ['a key too far left', 'a:\n  b: 1\n c: 2', 3, 'not indented as'],
  ['a directive', '%YAML 1.1\na: 1', 1, 'an instruction for YAML'],
  ['a reserved sign', 'a: 1\nb: @me', 2, 'cannot begin with “@”'],
  ['a backtick', 'a: `me`', 1, 'cannot begin with “`”'],
  ['a percent sign', 'a: %s', 1, 'cannot begin with “%”'],
  ['a second document', 'a: 1\n---\nb: 2', 2, 'ends the fields'],
  ['an end of the document', 'a: 1\n...\nb: 2', 2, 'ends the fields'],
  ['a list as a key', 'a: 1\n? [b, c]\n: d', 2, 'A key must be a text'],
  ['a group as a key', '{ a: 1 }: b', 1, 'A key must be a text'],
  ['no key', ': x', 1, 'The key before the colon'],
  ['a tag that runs', 'a: 1\nb: !!js/function "x"', 2, 'Anchors, aliases and tags'],
  ['a tag that makes a date', 'a: !!timestamp 2026-01-01', 1, 'Anchors, aliases and tags'],
  ['an anchor', 'a: &x\n  b: 1', 2, 'Anchors, aliases and tags'],
  ['text after |', 'a: | text\n  more', 1, 'A text follows | or >'],
  ['an unknown escape', 'a: 1\nb: "C:\\dir"', 2, 'a backslash begins an escape'],
  ['a comment without a space', 'a: "x"#y', 1, 'A # follows'],
  ['no end of brackets', `a: 1\nb: ${'['.repeat(200)}${']'.repeat(200)}`, 2, 'nested too deep'],
  ['a key twice', 'a: 1\nb: 2\na: 3', 3, 'twice'],
];

test.each(yaml)('YAML with %s is one fault on its line', (_, text, line, reason) => {
  expect(told(text, readRecord(text).diagnostics)).toEqual([
    [line, expect.stringContaining(reason)],
  ]);
});

test('colons in several texts are told together, and keys that are there twice before a fault', () => {
  const text = 'a: 1\na: 2\nb: one: two\nc: 3\nd: three: four';
  expect(told(text, readRecord(text).diagnostics).map(([line]) => line)).toEqual([2, 3, 5]);
});

test.each([
  ['a tab after a colon', 'a:\tx'],
  ['a list at the column of its key', 'a:\n- x\n- y'],
  ['a text over several lines', 'a: one\n  two\nb: "three\n  four"'],
  ['brackets over several lines', 'a: [x,\n  y]\nb: { c: 1,\n  d: 2 }'],
  ['a hyphen in a text', 'a: one - two\nb: "- three"'],
  ['the tag of a text', 'a: !!str 1'],
  ['a start of the document', '---\na: 1'],
  ['blank lines and comments', '# one\n\na: 1 # two\n\n# three\nb: 2\n'],
  ['a key with a question mark', '? a\n: b'],
  ['equals signs in a text', 'a: ======= b'],
])('YAML with %s is read', (_, text) => {
  expect(readRecord(text).diagnostics).toEqual([]);
});

test('a day stays the text that it is, whether it exists or not', () => {
  expect(readRecord('a: 2026-02-30\nb: 2026-11-21').data).toEqual({
    a: '2026-02-30',
    b: '2026-11-21',
  });
});

describe('what follows # is told where a sentence goes on', () => {
  const places = (text: string): [number, string][] => told(text, readRecord(text).advice);

  test.each([
    ['a text', 'a: x\nb: The plan #1 for the team\nc: y', 2],
    ['an item', 'a:\n  - One of them #1 so', 2],
    ['a text over two lines', 'a: The plan\n  goes on #1 so', 2],
  ])('in %s', (_, text, line) => {
    expect(places(text)).toEqual([[line, expect.stringContaining('What follows # is a comment')]]);
  });

  test.each([
    'a: basics # so',
    'a: 12 # so',
    'a: "x y" # so',
    '# so\na: x y',
    'a: x y\n# so',
    'a: x#y z',
  ])('not in %s', (text) => expect(places(text)).toEqual([]));
});

const whole = '{\n  "name": "X",\n  "list": [1, 2],\n  "deep": { "a": true },\n  "end": "y"\n}\n';
const json: readonly [string, string, string, number, string][] = [
  ['a comment', '"list"', '// so\n  "list"', 3, 'no comments'],
  ['a comment between stars', '"list"', '/* so */ "list"', 3, 'no comments'],
  ['a comment as in YAML', '"list"', '# so\n  "list"', 3, 'no comments'],
  ['a comma after the last key', '"y"', '"y",', 5, 'No value follows this comma'],
  ['a comma after the last item', '2]', '2,]', 3, 'No value follows this comma'],
  ['two commas', '"X",', '"X",,', 2, 'No value follows this comma'],
  ['no comma', '"X",', '"X"', 2, 'A comma is missing'],
  ['no comma in a list', '1, 2', '1 2', 3, 'A comma is missing'],
  ['single quotes', '"X"', "'X'", 2, 'no texts between'],
  ['a key in single quotes', '"name"', "'name'", 2, 'no texts between'],
  ['a key without quotes', '"name"', 'name', 2, '“name” is not in quotes'],
  ['curly quotes', '"X"', '“X”', 2, 'Curly quotes'],
  ['True', 'true', 'True', 4, 'does not know “True”'],
  ['undefined', 'true', 'undefined', 4, 'does not know “undefined”'],
  ['yes', 'true', 'yes', 4, 'does not know “yes”'],
  ['an open quote', '"X"', '"X', 2, 'not closed on its line'],
  ['no colon', '"name":', '"name"', 2, 'A colon is missing'],
  ['an equals sign', '"name":', '"name" =', 2, 'JSON has no “=”'],
  ['no value', '"X"', '', 2, 'does not fit here'],
  ['an open list', '2],', '2,', 3, 'The bracket “[”'],
  ['an open group', 'true }', 'true', 4, 'The bracket “{”'],
  ['no end', '}\n', '', 6, 'end too early'],
  ['two ends', '"y"\n}', '"y"\n}}', 6, 'end before this'],
  ['a zero before digits', '[1', '[01', 3, 'no number as JSON writes'],
  ['an unknown escape', 'X', '\\q', 2, 'A backslash'],
  ['a key twice', '"end"', '"name"', 5, 'twice'],
];

test.each(json)('JSON with %s is one fault on its line', (_, from, to, line, reason) => {
  const at = whole.lastIndexOf(from);
  const text = whole.slice(0, at) + to + whole.slice(at + from.length);
  expect(told(text, readJson(text).diagnostics)).toEqual([[line, expect.stringContaining(reason)]]);
});

test('JSON is read as it is, with tabs too, and knows its places', () => {
  const text = whole.replaceAll('  ', '\t');
  const { data, diagnostics, places, keyPlaces } = readJson(text);
  expect([data, diagnostics]).toEqual([JSON.parse(whole), []]);
  expect(places.get('["deep","a"]')).toBe(text.indexOf('true'));
  expect(keyPlaces.get('["list"]')).toBe(text.indexOf('"list"'));
});

test.each(['', 'hello', '[', '{"a":'.repeat(50_000), '\u0000', '{"a": "\\u12"}', '"\\'])(
  'any text can be read as JSON: %.20s',
  (text) => {
    const { diagnostics, data } = readJson(text);
    expect(data).toBe(null);
    expect(told(text, diagnostics)).toHaveLength(1);
  },
);

test('many keys, one or many times, are read in a moment', () => {
  const keys = Array.from({ length: 100_000 }, (_, place) => `key${place}: x`).join('\n');
  expect(readRecord(keys).places.size).toBe(100_001);
  expect(readRecord('a: 1\n'.repeat(20_000)).diagnostics).toHaveLength(19_999);
}, 60_000);
