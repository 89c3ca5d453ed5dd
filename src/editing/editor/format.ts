import type { Format } from '../config/collections.ts';
import { changeFile, type FormValues, newFile, readFile } from '../form/record-file.ts';
import { faultsIn } from './faults.ts';

/** Key under which a form carries the name of the text that it was read from. */
const origin = '_origin';

/** Texts of all files that were read, by a number made of each. */
const texts = new Map<string, string>();

/** A number that tells texts apart: FNV-1a, twice, with the length. */
function nameOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x1000193];
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
  }
  return `t${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}-${text.length}`;
}

/** An error whose cause the editor shows to the person who saves. */
const refusal = (message: string): Error =>
  new Error('saving_failed', { cause: new Error(message) });

/** How the editor reads files of a format and writes them. */
export const formatFor = (format: Format) => ({
  fromFile(text: string): FormValues {
    const name = nameOf(text);
    texts.set(name, text);
    return { ...readFile(format, text), [origin]: name };
  },
  toFile({ [origin]: name, ...values }: FormValues): string {
    const known = typeof name === 'string' ? texts.get(name) : undefined;
    if (name && known === undefined)
      throw refusal('The file has changed since. Load the page anew, and make the change again.');
    const text = known === undefined ? newFile(format, values) : changeFile(format, known, values);
    const faults = text === known ? [] : faultsIn(format, text);
    if (faults.length) throw refusal(faults.join('\n'));
    return text;
  },
});
