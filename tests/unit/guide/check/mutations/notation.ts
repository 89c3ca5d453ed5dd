import { lists, records } from './guide-files.ts';
import { fault, isText, isTop, type Kind, onEntry } from './kind.ts';
import { endOf, entriesOf, fieldLines, type Item, isPlain, itemsOf } from './page.ts';
import type { Random } from './random.ts';

/** A kind that changes one item of a list which stands in lines. */
const onItem = (
  name: string,
  write: (item: Item, random: Random) => string | readonly string[],
  suits: (item: Item, lines: readonly string[]) => boolean = () => true,
  at = 0,
): Kind => ({
  name,
  files: records,
  make: (text, file, random) => {
    const lines = text.split('\n');
    const items = itemsOf(lines).filter((one) => suits(one, lines));
    if (!items.length) return null;
    const item = random.pick(items);
    const written = write(item, random);
    lines.splice(item.line, 1, ...(typeof written === 'string' ? [written] : written));
    return fault(file, lines, item.line + at);
  },
});

const follows = ({ line }: Item, lines: readonly string[]): boolean =>
  /^\s*- (?![\w-]+: )/.test(lines[line - 1]!);
const isWords = ({ text }: Item): boolean => isPlain(text);
const room = ({ indent }: Item): string => ' '.repeat(indent);

/** Notation of fields: what editors, word processors, other formats and tired hands make of YAML. */
export const notation: readonly Kind[] = [
  onEntry(
    'no space after the colon of a key',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key}:${value}`,
  ),
  onEntry(
    'a key without its colon',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key} ${value}`,
  ),
  onEntry(
    'an equals sign for the colon',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key} = ${value}`,
  ),
  onEntry(
    'a wide colon from another keyboard',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key}：${value}`,
  ),
  onEntry(
    'a line of JSON among the fields',
    records,
    (one) => isTop(one) && isText(one),
    ({ key, value }) => `"${key}": "${value}",`,
  ),
  onEntry(
    'a tab for the spaces before a key',
    records,
    ({ lead }) => /^ +$/.test(lead),
    ({ key, value }) => `\t${key}: ${value}`,
  ),
  onEntry(
    'hard spaces before a key',
    records,
    ({ lead }) => /^ +$/.test(lead),
    ({ lead, key, value }) => `${lead.replaceAll(' ', '\u00A0')}${key}: ${value}`,
  ),
  onEntry(
    'a hard space after the colon',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key}:\u00A0${value}`,
  ),
  onEntry(
    'an invisible sign before a key',
    records, // At the very top, one of them is the mark that says how the file is encoded.
    (one) => isTop(one) && one.line > 0,
    ({ key, value }, random) =>
      `${random.pick(['\uFEFF', '\u200B', '\u2060'])}${key}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a key indented under a text',
    records,
    (one, lines) =>
      isTop(one) &&
      one.line > fieldLines(lines).from &&
      entriesOf(lines).some(({ line, value }) => line === one.line - 1 && isPlain(value)),
    ({ key, value }, random) => `${random.pick([' ', '  ', '    '])}${key}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a key of a group one space too far left',
    records,
    ({ lead }) => /^ {2,}$/.test(lead),
    ({ lead, key, value }) => `${lead.slice(1)}${key}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a key of a group two spaces too far right',
    records,
    (one, lines) =>
      /^ {2,}$/.test(one.lead) &&
      entriesOf(lines).some(
        ({ line, indent, value }) =>
          line === one.line - 1 && indent === one.indent && isPlain(value),
      ),
    ({ lead, key, value }) => `  ${lead}${key}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a double quote that never closes',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key}: "${value}`,
  ),
  onEntry(
    'a single quote that never closes',
    records,
    (one) => isText(one) && !one.value.includes("'"),
    ({ lead, key, value }) => `${lead}${key}: '${value}`,
  ),
  onEntry(
    'quotes within quotes',
    records,
    (one) => isText(one) && one.value.includes(' '),
    ({ lead, key, value }) => `${lead}${key}: "${value.replace(/ (\S+)/, ' "$1"')} so."`,
  ),
  onEntry(
    'an apostrophe within single quotes',
    records,
    ({ value }) => isPlain(value) && value.includes('’'),
    ({ lead, key, value }) => `${lead}${key}: '${value.replaceAll('’', "'")}'`,
  ),
  onEntry(
    'a path of Windows within double quotes',
    records,
    isText,
    ({ lead, key, value }) => `${lead}${key}: "${value} C:\\guide\\pages"`,
  ),
  onEntry(
    'curly quotes round a text with a colon',
    records,
    (one) => isTop(one) && isText(one),
    ({ key, value }) => `${key}: “So: ${value}”`,
  ),
  onEntry(
    'a second colon in a text',
    records,
    (one) => isText(one) && one.value.includes(' '),
    ({ lead, key, value }) => `${lead}${key}: ${value.replace(' ', ': ')}`,
  ),
  onEntry(
    'a text that begins with a sign of YAML',
    records,
    isText,
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick(['@', '`', '%', '&', '*', '!', '> ', '| ', '[Draft] ', '{Draft} ', '? '])}${value}`,
  ),
  onEntry(
    'a text whose end a # takes away',
    records,
    (one) => isText(one) && one.value.includes(' '),
    ({ lead, key, value }) => `${lead}${key}: ${value} #1 among equals, as they say.`,
  ),
  onEntry(
    'a text that goes on at the margin',
    records,
    (one) => isTop(one) && isText(one) && one.value.includes(' '),
    ({ lead, key, value }) => {
      const cut = value.indexOf(' ', Math.floor(value.length / 2));
      const place = cut < 0 ? value.indexOf(' ') : cut;
      return [`${lead}${key}: ${value.slice(0, place)}`, value.slice(place + 1)];
    },
    { at: 1 },
  ),
  onEntry(
    'a second file pasted below the first',
    lists,
    (one, lines) => isTop(one) && one.line > fieldLines(lines).from,
    ({ key, value }) => ['---', `${key}: ${value}`.trimEnd()],
  ),
  onEntry('a key of YAML that merges', records, isTop, ({ key, value }) => [
    '<<: *defaults',
    `${key}: ${value}`.trimEnd(),
  ]),
  onEntry('a question mark before a key', records, isTop, ({ key, value }) =>
    `? ${key}: ${value}`.trimEnd(),
  ),
  onEntry(
    'an instruction of YAML',
    lists,
    (one, lines) => one.line === fieldLines(lines).from,
    ({ key, value }) => ['%YAML 1.2', `${key}: ${value}`.trimEnd()],
  ),
  {
    name: 'a block of fields that is there twice',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const entry = random.pick(entriesOf(lines).filter(isTop));
      const { to } = fieldLines(lines);
      lines.splice(
        to,
        0,
        ...lines.slice(entry.line, endOf(lines, entry)).filter((line) => line !== ''),
      );
      return fault(file, lines, to);
    },
  },
  onItem(
    'a hyphen of a list without its space',
    ({ text, indent }) => `${' '.repeat(indent)}-${text}`,
    follows,
  ),
  onItem('an item indented too far', (item) => `${room(item)}  - ${item.text}`, follows),
  onItem(
    'an item indented too little',
    (item) => `${room(item).slice(1)}- ${item.text}`,
    (item, lines) => item.indent > 1 && follows(item, lines),
  ),
  onItem(
    'a dash for the hyphen of a list',
    (item, random) => `${room(item)}${random.pick(['–', '—', '•', '·'])} ${item.text}`,
    follows,
  ),
  onItem('a note with a colon as an item', (item) => `${room(item)}- Note: ${item.text}`, isWords),
  onItem('an item without a text', (item) => `${room(item)}-`),
  onItem('a hyphen too many', (item) => `${room(item)}- - ${item.text}`),
  onItem('a quote of an item that never closes', (item) => `${room(item)}- "${item.text}`, isWords),
  {
    name: 'two ids without a comma between them',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const { from, to } = fieldLines(lines);
      const places = lines.flatMap((line, at) =>
        at >= from && at < to && /^\w+: \[[a-z-]+, [a-z-]+/.test(line) ? [at] : [],
      );
      if (!places.length) return null;
      const at = random.pick(places);
      lines[at] = lines[at]!.replace(', ', ' ');
      return fault(file, lines, at);
    },
  },
  {
    name: 'a list in brackets that never closes',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const { from, to } = fieldLines(lines);
      const places = lines.flatMap((line, at) =>
        at >= from && at < to && /^\w+: \[.*\]$/.test(line) ? [at] : [],
      );
      if (!places.length) return null;
      const at = random.pick(places);
      lines[at] = lines[at]!.replace(']', '');
      return fault(file, lines, at);
    },
  },
  {
    name: 'a list in other brackets',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const { from, to } = fieldLines(lines);
      const places = lines.flatMap((line, at) =>
        at >= from && at < to && /^\w+: \[.*\]$/.test(line) ? [at] : [],
      );
      if (!places.length) return null;
      const at = random.pick(places);
      lines[at] = random.pick([
        lines[at]!.replace('[', '(').replace(']', ')'),
        lines[at]!.replace('[', '{').replace(']', '}'),
        lines[at]!.replace(/[[\]]/g, ''),
      ]);
      return fault(file, lines, at);
    },
  },
];
