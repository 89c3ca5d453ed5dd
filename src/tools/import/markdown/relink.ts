import { posix } from 'node:path';

const address = /(\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)(<[^<>\n]+>|[^\s<>()]+)/gm;
const fence = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[`~]*[ \t]*$/gm;

/**
 * Has the links of a text lead to files whose names or places have changed. A link to a file that
 * has kept both is left as it is written. `from` and `to` are the text's own places, and `moved`
 * gives the new place of a file by its old one.
 */
export function relink(
  text: string,
  from: string,
  to: string,
  moved: ReadonlyMap<string, string>,
): string {
  const code = [...text.matchAll(fence)].map(({ index, 0: all }) => [index, index + all.length]);
  return text.replace(address, (whole, before: string, written: string, index: number) => {
    const target = written.replace(/^<|>$/g, '');
    if (code.some(([start, end]) => index >= start! && index < end!)) return whole;
    if (/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(target)) return whole;
    const [path = '', anchor] = target.split('#');
    const old = posix.join(posix.dirname(from), decoded(path));
    const next = moved.get(old) ?? moved.get(`${old}.md`);
    if (next === undefined) return whole;
    const relative = posix.relative(posix.dirname(to), next);
    const kept = posix.normalize(decoded(path));
    if (relative === kept) return whole;
    const dotted = relative.startsWith('.') ? relative : `./${relative}`;
    return `${before}${encodeURI(dotted)}${anchor === undefined ? '' : `#${anchor}`}`;
  });
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
