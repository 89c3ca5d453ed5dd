import { proveFaults } from './fault-table.ts';
import { addField, nameKey, prose, records, settings } from './samples.ts';

proveFaults('faults in the notation of fields', [
  {
    name: 'a key that is there twice',
    into: records,
    write: (text, file) => addField(`${nameKey(file)}: Said again, is it?`)(text),
    at: (text) => /^\w+(?=: Said again)/m.exec(text)![0] + ': Said again',
    field: nameKey,
    reason: 'twice',
    hint: 'Keep one',
  },
  {
    name: 'a key of a group that is there twice',
    into: records,
    write: addField('pair: { inner: 1, inner: 2 }'),
    at: 'inner: 2',
    field: 'inner',
    reason: 'twice',
  },
  {
    name: 'a key of the settings that is there twice',
    into: [settings],
    write: (text) => text.replace('{', '{ "name": "Another",'),
    at: '"name": "PM',
    field: 'name',
    reason: 'twice',
  },
  {
    name: 'a colon in a text without quotes',
    into: records,
    write: addField('owner-name: one: two'),
    at: 'one: two',
    field: 'yaml',
    reason: 'Cannot be read as YAML',
    hint: 'quotes',
  },
  {
    name: 'a quote that does not end',
    into: prose,
    write: addField('owner-name: "never ends'),
    at: (text) => placeAfter(text, '"never ends\n'),
    field: 'yaml',
    reason: 'Cannot be read as YAML',
  },
  {
    name: 'an anchor',
    into: records,
    write: addField('owner-name: &me "An editor"'),
    at: '"An editor"',
    field: 'yaml',
    reason: 'Anchors, aliases and tags',
    hint: 'Write the value out',
  },
  {
    name: 'an alias',
    into: records,
    write: addField('owner-name: *me'),
    at: '*me',
    field: 'yaml',
    reason: 'Anchors, aliases and tags',
  },
  {
    name: 'a tag',
    into: records,
    write: addField('owner-name: !run "An editor"'),
    at: '"An editor"',
    field: 'yaml',
    reason: 'Anchors, aliases and tags',
  },
  {
    name: 'no fields at all',
    into: prose,
    write: (text) => text.replace(/^---\n[^]*?\n---\n/, ''),
    at: { line: 1, column: 1 },
    field: 'fields',
    reason: 'does not begin with its fields',
    hint: '---',
  },
  {
    name: 'fields that do not end',
    into: prose,
    write: (text) => text.replace(/\n---\n/, '\n'),
    at: { line: 1, column: 1 },
    field: 'fields',
    reason: 'no end',
    hint: '---',
  },
  {
    name: 'an end of the fields with more on its line',
    into: prose,
    write: (text) => text.replace(/\n---\n/, '\n--- more\n'),
    at: '--- more',
    field: 'fields',
    reason: 'holds more than that',
  },
]);

/** The place right after a text. */
function placeAfter(text: string, before: string): { line: number; column: number } {
  const lines = text.slice(0, text.lastIndexOf(before) + before.length).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
