import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KindName } from '../../model/guide.ts';

/** A comment of a schema, and the names that lead to what it is about. */
interface Doc {
  /** Path of the file inside src/. */
  readonly file: string;
  readonly names: readonly string[];
  readonly text: string;
}

const nameOn = /^(?:export )?(?:const )?(\w+)(?::| =|,)/;
const indentOf = (line: string): number => line.search(/\S|$/);

/** The names of the groups that a line is in, outermost first, as its indentation tells. */
function namesAround(lines: readonly string[], place: number): string[] {
  const names: string[] = [];
  let indent = indentOf(lines[place]!);
  for (let at = place - 1; at >= 0 && indent > 0; at--) {
    const line = lines[at]!;
    if (!line.trim() || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const name = nameOn.exec(line.trim())?.[1];
    if (name) names.unshift(name);
  }
  return names;
}

/** Every comment of a file. */
function docsIn(file: string, text: string): Doc[] {
  const lines = text.split('\n');
  return lines.flatMap((line, place) => {
    const own = nameOn.exec(line.trim())?.[1];
    if (!own || !lines[place - 1]?.trim().endsWith('*/')) return [];
    let from = place - 1;
    while (from > 0 && !lines[from]!.includes('/**')) from--;
    const said = lines
      .slice(from, place)
      .join(' ')
      .replaceAll(/\/\*\*|\*\/|(?<=\s)\*(?=\s)/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return [{ file, names: [...namesAround(lines, place), own], text: said }];
  });
}

/** Whether two names mean the same, such as `move` and `moves`. */
const isAlike = (one: string, other: string): boolean =>
  one === other || `${one}s` === other || one === `${other}s`;

/**
 * Gives what the schemas’ comments say of a key of a kind: of those in its own schema, in those
 * next to it and in the fields that all share, the one whose groups are called most like the path.
 */
export function hintsIn(
  src: string,
): (kind: KindName, keys: readonly string[]) => string | undefined {
  const read = (file: string): string => readFileSync(path.join(src, file), 'utf8');
  const files = globSync('**/*.schema.ts', { cwd: src })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const texts = new Map(files.map((file) => [file, read(file)]));
  const docs = files.flatMap((file) => docsIn(file, texts.get(file)!));
  const schemaOf = new Map<string, string>();
  for (const file of globSync('**/kinds.ts', { cwd: src }))
    for (const [, kind = '', name] of read(file).matchAll(/kind<'(\w+)'>\(\{[^]*?schema: (\w+)/g)) {
      const home = files.find((one) => texts.get(one)!.includes(`export const ${name} =`));
      if (home) schemaOf.set(kind, home);
    }
  return (kind, keys) => {
    const home = schemaOf.get(kind) ?? '';
    const outer = keys.slice(0, -1);
    const near = (file: string): number =>
      file === home
        ? 3
        : texts.get(home)?.includes(`${path.posix.basename(file)}'`)
          ? 1
          : Number.NEGATIVE_INFINITY;
    const ranked = docs
      .filter(({ names }) => names.at(-1) === keys.at(-1))
      .map(({ file, names, text }) => {
        const around = names.slice(0, -1);
        const shared = outer.filter((key) => around.some((name) => isAlike(name, key))).length;
        const strange = around.slice(1).filter((name) => !outer.some((key) => isAlike(name, key)));
        const worth = near(file) + 4 * shared - 3 * strange.length;
        return { text, worth, fits: outer.length ? shared > 0 : !strange.length };
      })
      .filter(({ worth, fits }) => fits && worth > Number.NEGATIVE_INFINITY)
      .sort((one, other) => other.worth - one.worth);
    return ranked[0]?.text;
  };
}
