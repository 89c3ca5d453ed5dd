import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../sites.ts';

/** Real files of one folder with one ending, first few by name. */
const files = (folder: string, ending: string, count = Infinity): string[] =>
  readdirSync(path.join(root, 'content', folder))
    .filter((name) => name.endsWith(`.${ending}`))
    .sort()
    .slice(0, count)
    .map((name) => `content/${folder}/${name}`);

/** Ids of one folder's records. */
export const idsOf = (folder: string): string[] =>
  readdirSync(path.join(root, 'content', folder))
    .map((name) => name.replace(/\.[^.]+$/, ''))
    .sort();

/** The longest id of a folder, so that a slip in it has one nearest match. */
export const longestId = (folder: string): string =>
  idsOf(folder).toSorted((a, b) => b.length - a.length)[0]!;

export const roles: readonly string[] = files('roles', 'mdx');
export const questions: readonly string[] = files('faq', 'mdx', 3);
export const terms: readonly string[] = files('glossary', 'yaml', 3);
export const articles: readonly string[] = files('glossary', 'mdx', 3);
export const sources: readonly string[] = files('sources', 'yaml', 3);
export const skills: readonly string[] = files('skills', 'yaml', 3);
export const positions: readonly string[] = files('careers', 'yaml', 3);
export const origins: readonly string[] = files('origins', 'yaml', 3);
export const pages: readonly string[] = files('about', 'mdx', 3);
export const home = 'content/home.mdx';
export const comparison = 'content/comparison.mdx';
export const targets = 'content/targets.mdx';
export const diagnosis = 'content/diagnosis.mdx';
export const framework = 'content/framework.yaml';
export const settings = 'content/site.json';

const one = (list: readonly string[]): string => list[0]!;

/**
 * One file of each kind that holds prose. The diagnosis, which is very long, has tests of its own,
 * and the home page is spoilt by the table of markup, which every text goes through alike.
 */
export const prose: readonly string[] = [roles, questions, articles, pages]
  .map(one)
  .concat(comparison, targets);

/** One file of each kind that holds fields and is named by one of them. */
export const records: readonly string[] = [
  ...prose,
  home,
  diagnosis,
  ...[terms, sources, skills, positions, origins].map(one),
];

/** The settings with every section switched on. */
export const allOn = (text: string): string => text.replace(/(": )false\b/g, '$1true');

/** The word that a glossary file explains. */
export const termName = (file: string): string =>
  /^term: (.*)$/m.exec(readFileSync(path.join(root, file), 'utf8'))![1]!;

/** The key that names a record, by the kind of its file. */
export const nameKey = (file: string): string =>
  file.includes('/faq/')
    ? 'question'
    : file.includes('/glossary/')
      ? 'term'
      : /\/(skills|origins)\//.test(file)
        ? 'name'
        : 'title';

const isYaml = (text: string): boolean => !text.startsWith('---');

/** Where the first field of a file stands. */
export const firstField = (text: string): { line: number; column: number } => ({
  line: isYaml(text) ? 1 : 2,
  column: 1,
});

/** Adds a paragraph at the end. */
export const append =
  (addition: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n\n${addition}\n`;

/** Adds a paragraph in front of the others. */
export const prepend =
  (addition: string) =>
  (text: string): string =>
    text.replace(/\n---\n/, () => `\n---\n\n${addition}\n`);

/** Adds a line after the other fields. */
export const addField =
  (line: string) =>
  (text: string): string =>
    isYaml(text)
      ? `${text.trimEnd()}\n${line}\n`
      : text.replace(/\n---\n/, () => `\n${line}\n---\n`);

const field = (key: string): RegExp => new RegExp(`^${key}:.*\\n(?:(?: |- ).*\\n)*`, 'm');

/** Takes a field out, if it is there. */
export const dropField =
  (key: string) =>
  (text: string): string =>
    text.replace(field(key), '');

/** Gives a field another value, or adds it. */
export const setField =
  (key: string, value: string) =>
  (text: string): string =>
    field(key).test(text)
      ? text.replace(field(key), () => `${key}: ${value}\n`)
      : addField(`${key}: ${value}`)(text);
