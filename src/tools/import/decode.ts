import { CommandError } from '../command.ts';

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  macintosh: 'macintosh',
};

/** The names of encodings that a file may have. */
const encodingNames = Object.keys(encodings);

/** The text of a file. Throws where its bytes are not of the encoding, and names the first line. */
export function decodeText(bytes: Uint8Array, encoding = 'utf-8'): string {
  const label = encodings[encoding.toLowerCase()];
  if (!label)
    throw new CommandError(
      `--encoding is “${encoding}”, but must be one of: ${encodingNames.join(', ')}.`,
      2,
    );
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide && label === 'utf-8')
    throw new CommandError(
      'The file is UTF-16, not UTF-8. Save it as “CSV UTF-8”, or add --encoding utf-16.',
    );
  if (first === 0x50 && second === 0x4b)
    throw new CommandError(
      'The file is a workbook of a spreadsheet, not CSV. Save its sheet as “CSV UTF-8”.',
    );
  const name = first === 0xfe && second === 0xff ? 'utf-16be' : label;
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    const line = badLine(bytes, name);
    throw new CommandError(
      `Line ${line}: the bytes here are not ${encoding.toUpperCase()}. Save the file as “CSV UTF-8”, or say what it is: --encoding ${encodingNames.filter((one) => one !== 'utf-8').join(' or ')}.`,
    );
  }
}

/** The first line that cannot be read. */
function badLine(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder(name).decode(bytes);
  const at = text.indexOf('\uFFFD');
  return text.slice(0, Math.max(at, 0)).split('\n').length;
}

const delimiters = [',', ';', '\t'] as const;

/** The sign between cells: that which the first line holds most of, quoted cells aside. */
export function delimiterOf(text: string): string {
  let quoted = false;
  const counts = new Map<string, number>();
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (counts.size) break;
    } else if (!quoted && (delimiters as readonly string[]).includes(sign))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}
