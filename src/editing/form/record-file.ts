import { splitFile } from '../../guide/check/records/file-parts.ts';
import { dataIn, rewrite } from '../yaml/rewrite.ts';
import { render } from '../yaml/render.ts';
import type { GroupShape } from './shape.ts';
import { fromForm, toForm } from './values.ts';

/** Values as a form shows them, and the text below the fields under `body`. */
export type FormValues = Readonly<Record<string, unknown>>;

/** How the files of a collection are written. */
export interface FileForm {
  readonly ending: 'yaml' | 'mdx' | 'md';
  readonly shape: GroupShape;
}

const hasFields = (ending: FileForm['ending'], text: string): boolean =>
  ending === 'yaml' || splitFile({ ending, text }).start > 0;

/** What a form shows of a file. */
export function readFile({ ending, shape }: FileForm, text: string): FormValues {
  const { fields, body } = splitFile({ ending, text });
  const values = toForm(shape, dataIn(plainEnds(fields))) as FormValues;
  return ending === 'yaml' ? values : { ...values, body: plainEnds(body).trim() };
}

/** The file with a form's values in it; everything that they do not change stays as it is. */
export function changeFile({ ending, shape }: FileForm, text: string, values: FormValues): string {
  const { fields, start, body } = splitFile({ ending, text });
  const isWindows = text.includes('\r\n');
  const written = plainEnds(fields);
  const data = fromForm(shape, dataIn(written), values) ?? {};
  const changedFields = rewrite(written, data as FormValues);
  const newBody = ending === 'yaml' ? '' : changedBody(plainEnds(body), values['body']);
  if (changedFields === written && newBody === plainEnds(body)) return text;
  const ends = (part: string): string => (isWindows ? part.replaceAll('\n', '\r\n') : part);
  if (ending === 'yaml') return ends(changedFields);
  if (!hasFields(ending, text))
    return ends(changedFields ? `---\n${changedFields}---\n\n${newBody.trimStart()}` : newBody);
  const head = text.slice(0, start);
  const between = text.slice(start + fields.length, text.length - restOf(text, start, fields));
  return (
    head + ends(changedFields) + between + ends(newBody || plainEnds(rest(text, start, fields)))
  );
}

/** The line that ends the fields is kept with all that follows it. */
function restOf(text: string, start: number, fields: string): number {
  const close = text.slice(start + fields.length);
  const line = close.indexOf('\n');
  return line < 0 ? 0 : close.length - line - 1;
}
const rest = (text: string, start: number, fields: string): string =>
  text.slice(text.length - restOf(text, start, fields));

/** A file that is not there yet. */
export function newFile({ ending, shape }: FileForm, values: FormValues): string {
  const data = fromForm(shape, {}, values) ?? {};
  const fields = Object.keys(data).length ? render(data) : '';
  const body = String(values['body'] ?? '').trim();
  if (ending === 'yaml') return fields;
  if (ending === 'md' && !fields) return `${body}\n`;
  return `---\n${fields}---\n${body ? `\n${body}\n` : ''}`;
}

const plainEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** A text that only lost the lines around it was not changed. */
function changedBody(body: string, value: unknown): string {
  const given = plainEnds(String(value ?? '')).trim();
  if (given === body.trim()) return body;
  const [before = '', after = ''] = [/^\s*/.exec(body)?.[0], /\s*$/.exec(body)?.[0]];
  return body.trim() ? before + given + after : `\n${given}\n`;
}
