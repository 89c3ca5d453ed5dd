import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import {
  articles,
  demos,
  filesOf,
  idOf,
  lists,
  origins,
  pages,
  positions,
  questions,
  records,
  roles,
  skills,
  sources,
  terms,
} from './guide-files.ts';
import { keepsCapitalsApart } from '../guide-copy.ts';
import type { Case, Kind, Spot } from './kind.ts';

/** Records that others may name without harm to any count, so that a new twin is only that. */
const plain = [...questions, ...terms, ...sources, ...skills, ...origins];

const ending = (file: string): string => path.posix.extname(file);
const folder = (file: string): string => path.posix.dirname(file);

/** A record copied or moved to a name that is none of its folder. */
const copied = (
  name: string,
  files: readonly string[],
  names: (file: string) => readonly string[],
  move = false,
): Kind => ({
  name,
  files,
  alone: true,
  make: (text, file, random): Case => {
    const to = random.pick(names(file));
    return {
      changes: { [to]: text, ...(move && { [file]: null }) },
      spots: [{ file: to, line: 1 }],
    };
  },
});

/** A file in another encoding, or with bytes of one in it. */
const encoded = (
  name: string,
  files: readonly string[],
  write: (
    lines: string[],
    random: Parameters<Kind['make']>[2],
  ) => { bytes: Uint8Array; line: number } | null,
): Kind => ({
  name,
  files,
  alone: true,
  make: (text, file, random) => {
    const made = write(text.split('\n'), random);
    return made && { changes: { [file]: made.bytes }, spots: [{ file, line: made.line + 1 }] };
  },
});

/** Puts bytes behind a word of a random line that has words. */
const withBytes = (
  lines: string[],
  random: Parameters<Kind['make']>[2],
  bytes: readonly number[],
): { bytes: Uint8Array; line: number } | null => {
  const places = lines.flatMap((text, line) =>
    /^[\w ]+: [A-Za-z].{10}|^[A-Z].{20}/.test(text) ? [line] : [],
  );
  if (!places.length) return null;
  const line = random.pick(places);
  const at = lines[line]!.lastIndexOf(' ');
  const before = [...lines.slice(0, line), lines[line]!.slice(0, at)].join('\n');
  const after = [lines[line]!.slice(at), ...lines.slice(line + 1)].join('\n');
  return {
    bytes: Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]),
    line,
  };
};

/** Every place in content/ that names a record of a folder, as a reader of the files finds them. */
function namedAt(read: (file: string) => string, kind: RegExp, files: readonly string[]): Spot[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((text, line) => (kind.test(text) ? [{ file, line: line + 1 }] : [])),
  );
}

/** A record deleted while others name it; `naming` finds the lines that do. */
const deleted = (
  name: string,
  files: readonly string[],
  naming: (id: string) => RegExp,
  among: readonly string[],
  read: (file: string) => string,
): Kind => ({
  name,
  files,
  alone: true,
  make: (_, file) => {
    const spots = namedAt(
      read,
      naming(idOf(file)),
      among.filter((one) => one !== file),
    );
    return spots.length ? { changes: { [file]: null }, spots } : null;
  },
});

const link = (file: string, target: (content: string) => string): Case => ({
  changes: {},
  spots: [{ file, line: 1 }],
  prepare: (content) => {
    const place = path.join(content, '..', file);
    symlinkSync(target(content), place);
    return () => rmSync(place);
  },
});

const twinInCapitals: Kind = {
  name: 'two files whose ids differ in capitals',
  files: [...terms, ...sources],
  alone: true,
  make: (text, file) => {
    const to = `${folder(file)}/${idOf(file).toUpperCase()}${ending(file)}`;
    return to === file ? null : { changes: { [to]: text }, spots: [{ file: to, line: 1 }] };
  },
};

/** Faults of files as wholes: names, folders, bytes, links of the disk and what is gone. */
export const places = (read: (file: string) => string): readonly Kind[] => [
  copied('a file with an ending that its folder does not read', plain, (file) =>
    [
      'yml',
      'md.txt',
      'json',
      'YAML',
      'MDX',
      'markdown',
      'html',
      'docx',
      'mdx.bak',
      'orig',
      'csv',
      'toml',
    ].map((one) => `${folder(file)}/another-one.${one}`),
  ),
  copied('a file in a folder that nothing reads', plain, (file) => [
    `content/${['faqs', 'glosary', 'source', 'skill', 'career', 'images'][file.length % 6]}/${idOf(file)}${ending(file)}`,
    `content/quiz/old/${idOf(file)}${ending(file)}`,
    `content/${idOf(file)}${ending(file)}`,
    `content/archive/2026/${idOf(file)}${ending(file)}`,
  ]),
  copied('a copy by a file manager', plain, (file) =>
    [
      ` copy`,
      ' (1)',
      ' - Copy',
      ' 2',
      '~',
      '_old',
      '-',
      ' (conflicted copy 2026-11-21)',
      '.v2',
      ' Kopie',
    ].map((one) => `${folder(file)}/${idOf(file)}${one}${ending(file)}`),
  ),
  copied('a name with capitals, spaces or signs', plain, (file) =>
    [
      'New-Record',
      'new record',
      'new_record',
      'nëw-record',
      'new--record',
      '-new',
      'new.record',
      'new+record',
      "new'record",
      'new–record',
      'NEW',
      'new%20record',
      'neu\u0308',
    ].map((one) => `${folder(file)}/${one}${ending(file)}`),
  ),
  copied('a record in the folder of another kind', [...terms, ...sources, ...origins], (file) =>
    (file.includes('/glossary/')
      ? ['sources', 'origins', 'skills']
      : ['glossary', 'skills', 'careers']
    ).map((one) => `content/${one}/strayed-here.yaml`),
  ),
  {
    name: 'a copied record that claims the same name',
    files: [...terms, ...questions, ...positions],
    alone: true,
    make: (text, file) => {
      const to = `${folder(file)}/zz-copied${ending(file)}`;
      const line = text.split('\n').findIndex((one) => /^(?:term|question|title): /.test(one));
      return { changes: { [to]: text }, spots: [{ file: to, line: line + 1 }] };
    },
  },
  copied('a reserved name', [...questions, ...roles, ...skills], (file) => [
    file.includes('/faq/')
      ? 'content/faq/index.mdx'
      : file.includes('/roles/')
        ? 'content/roles/compare.mdx'
        : `content/skills/${['profile', 'targets'][file.length % 2]}.yaml`,
  ]),
  {
    name: 'two files with one id',
    files: terms,
    alone: true,
    make: (text, file) => ({
      changes: { [file.replace(/yaml$/, 'mdx')]: `---\n${text}---\n\nSo it is in more words.\n` },
      spots: [{ file, line: 1 }],
    }),
  },
  ...(keepsCapitalsApart ? [twinInCapitals] : []),
  {
    name: 'a file without anything in it',
    files: plain,
    alone: true,
    make: (_, file, random) => ({
      changes: {
        [`${folder(file)}/another-one${ending(file)}`]: random.pick([
          '',
          '\n\n',
          ' ',
          '\uFEFF',
          '\t\n',
          '\r\n',
        ]),
      },
      spots: [{ file: `${folder(file)}/another-one${ending(file)}`, line: 1 }],
    }),
  },
  {
    name: 'a file of the wrong kind inside',
    files: plain,
    alone: true,
    make: (_, file, random) => {
      const to = `${folder(file)}/another-one${ending(file)}`;
      return {
        changes: {
          [to]: random.pick([
            '<!DOCTYPE html>\n<html></html>\n',
            '{"title": "So", "order": 3}\n'.repeat(2),
            'Just some words.\n',
            'PK\u0003\u0004',
            'A page\n====\n\nSo.\n',
            '\u0000\u0000\u0000',
            'title;order\nSo;3\n',
            '- a\n- b\n',
            '42\n',
            '[]\n',
            '"title"\n',
          ]),
        },
        spots: [{ file: to, line: 1 }],
      };
    },
  },
  encoded('a file in UTF-16', records, (lines, random) => {
    const little = Buffer.from(lines.join('\n'), 'utf16le');
    const mark = random.below(2) === 0;
    const big = Buffer.from(little).swap16();
    const bytes = random.pick([
      mark ? Buffer.concat([Buffer.of(0xff, 0xfe), little]) : little,
      mark ? Buffer.concat([Buffer.of(0xfe, 0xff), big]) : big,
    ]);
    return { bytes, line: 0 };
  }),
  encoded('curly quotes of Windows-1252', records, (lines, random) =>
    withBytes(
      lines,
      random,
      random.pick([[0x93, 0x61, 0x94], [0x92, 0x73], [0x96], [0x85], [0xa3, 0x32]]),
    ),
  ),
  encoded('letters of Latin-1', records, (lines, random) =>
    withBytes(lines, random, random.pick([[0xe9], [0xfc], [0xa0], [0xdf], [0xf1, 0x6f]])),
  ),
  encoded('a character that is cut off or overlong', records, (lines, random) =>
    withBytes(
      lines,
      random,
      random.pick([
        [0xe2, 0x80],
        [0xc0, 0xaf],
        [0xed, 0xa0, 0x80],
        [0xf8, 0x88, 0x80, 0x80, 0x80],
        [0xfe],
        [0xf4, 0x90, 0x80, 0x80],
      ]),
    ),
  ),
  encoded('a control character', records, (lines, random) =>
    withBytes(lines, random, [random.pick([0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1a, 0x1b, 0x7f])]),
  ),
  encoded('a sign that turns text round', records, (lines, random) =>
    withBytes(lines, random, [
      ...Buffer.from(random.pick(['\u202E', '\u202D', '\u2066', '\u2068', '\u200F', '\u061C'])),
    ]),
  ),
  encoded('a line of another system', records, (lines, random) =>
    withBytes(lines, random, [...Buffer.from(random.pick(['\u2028', '\u2029', '\u0085', '\r']))]),
  ),
  encoded('a sign for a lost character', records, (lines, random) =>
    withBytes(lines, random, [...Buffer.from(random.pick(['\uFFFD', ' \uFFFDber', 'caf\uFFFD']))]),
  ),
  encoded('text that was encoded twice', records, (lines, random) =>
    withBytes(lines, random, [
      ...Buffer.from(random.pick(['itâ€™s', 'â€œsoâ€\u009D', 'cafÃ©', 'Ã¼ber', 'Â£24', 'â€“'])),
    ]),
  ),
  encoded('a tag of an invisible alphabet', pages, (lines, random) =>
    withBytes(lines, random, [
      ...Buffer.from(random.pick(['\u{E0041}\u{E0042}', '\u{E0020}', '\u2062', '\u180E'])),
    ]),
  ),
  deleted(
    'a source that texts and records cite is deleted',
    sources,
    (id) =>
      new RegExp(
        `<(?:Cite|Fact)[^>]* id="${id}"|^ *sources: \\[(?:.*[ ,])?${id}[,\\]]|^ *- ${id}$|^ +${id},?$`,
      ),
    [...pages, ...lists],
    read,
  ),
  deleted(
    'a term that texts name is deleted',
    terms,
    (id) =>
      new RegExp(
        `<Term id="${id}"|\\(/glossary/#${id}\\)|link: /glossary/#${id}$|^ *(?:related|terms): \\[(?:.*[ ,])?${id}[,\\]]|^ *- ${id}$|^ +${id},?$`,
      ),
    [...pages, ...terms, ...articles, ...skills, ...demos],
    read,
  ),
  deleted(
    'a question that others lead to is deleted',
    questions,
    (id) => new RegExp(`\\(/faq/${id}/[)#]|link: /faq/${id}/|^related: \\[(?:.*[ ,])?${id}[,\\]]`),
    records,
    read,
  ),
  deleted(
    'a demo that texts show is deleted',
    demos,
    (id) => new RegExp(`<Demo id="${id}"|/compare/${id}/`),
    records,
    read,
  ),
  {
    name: 'a link of the disk that leads out or nowhere',
    files: [...questions, ...terms],
    alone: true,
    make: (_, file, random) => {
      const to = `${folder(file)}/linked-${idOf(file)}${ending(file)}`;
      return link(
        to,
        random.pick([
          () => '/etc/hostname',
          () => 'no-such-file',
          () => path.basename(to),
          () => '../../../..',
          (content: string) => path.join(content, 'roles'),
          () => `../${'x'.repeat(20)}/y`,
        ]),
      );
    },
  },
  {
    name: 'a folder named like a file',
    files: [...questions, ...terms],
    alone: true,
    make: (text, file) => {
      const to = `${folder(file)}/a-folder${ending(file)}/${idOf(file)}${ending(file)}`;
      return { changes: { [to]: text }, spots: [{ file: to, line: 1 }] };
    },
  },
  {
    name: 'what systems and programs leave behind',
    files: [...questions, ...terms],
    alone: true,
    make: (_, file, random) => {
      const to = `${folder(file)}/${random.pick(['Thumbs.db', 'desktop.ini', 'how-technical.mdx.swp', 'notes.txt', 'Icon', '#draft.mdx#', 'backup.zip', 'export.pdf', 'README'])}`;
      return { changes: { [to]: 'So it is.\n' }, spots: [{ file: to, line: 1 }] };
    },
  },
  {
    name: 'a page without its text',
    files: [...roles, ...questions, ...filesOf(['mdx'], 'about')],
    alone: true,
    make: (text, file, random) => {
      const fields = /^---\n[^]*?\n---\n/.exec(text)![0];
      const page = fields + random.pick(['', '\n\n', '   \n', '\n\n\n\n']);
      // Told at the end, where the text would begin.
      return {
        changes: { [file]: page },
        spots: [{ file, line: page.split('\n').length }],
      };
    },
  },
];
