import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../../sites.ts';

/** All real files of the guide with one of some endings, in a folder of content/ or in all. */
export function filesOf(endings: readonly string[], folder?: string): string[] {
  const start = path.join(root, 'content', folder ?? '');
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('content', folder ?? '', name.split(path.sep).join('/')))
    .filter((name) => endings.some((ending) => name.endsWith(`.${ending}`)))
    .filter((name) => !name.includes('/.') && name !== 'content/README.md')
    .sort();
}

/** Every file with fields in YAML. */
export const records = filesOf(['yaml', 'mdx']);

/** Every file with a text. */
export const pages = filesOf(['mdx']);

/** Files of fields alone, among them those of the quiz and the framework. */
export const lists = filesOf(['yaml']);

export const settings = 'content/site.json';
export const framework = 'content/framework.yaml';
export const home = 'content/home.mdx';
export const diagnosis = 'content/diagnosis.mdx';
export const comparison = 'content/comparison.mdx';
export const bank = 'content/quiz/bank.yaml';
export const roles = filesOf(['mdx'], 'roles');
export const questions = filesOf(['mdx'], 'faq');
export const terms = filesOf(['yaml'], 'glossary');
export const articles = filesOf(['mdx'], 'glossary');
export const sources = filesOf(['yaml'], 'sources');
export const skills = filesOf(['yaml'], 'skills');
export const positions = filesOf(['yaml'], 'careers');
export const origins = filesOf(['yaml'], 'origins');
export const demos = filesOf(['yaml'], 'demos');

/** The id of a record, which is the name of its file. */
export const idOf = (file: string): string => path.posix.basename(file).replace(/\.[^.]+$/, '');
