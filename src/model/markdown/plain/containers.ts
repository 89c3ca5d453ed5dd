import { calloutOf } from './callout-names.ts';

/** A line that begins or ends a container, and how far it is indented or quoted. */
interface Mark {
  readonly line: number;
  readonly offset: number;
  readonly prefix: string;
  readonly colons: number;
  /** In lower case; empty for a line that ends one. */
  readonly name: string;
  readonly title: string;
}

/** A line of colons that makes no container, so that readers would see it. */
interface StrayMark {
  readonly offset: number;
  readonly name: string;
}

const mark =
  /^([ \t]*(?:>[ \t]?)*[ \t]*)(:{3,})[ \t]*(?:([A-Za-z][\w-]*)[ \t]*(?:\[([^\]]*)\]|([^[{]*?))[ \t]*(?:\{[^}]*\})?)?[ \t]*$/;
const fence = /^[ \t>]*(`{3,}|~{3,})/;

function marksIn(lines: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  let open = '';
  let offset = 0;
  lines.forEach((line, place) => {
    const code = fence.exec(line)?.[1];
    if (open) {
      if (
        code?.startsWith(open) &&
        !line
          .replace(/^[ \t>]+/, '')
          .slice(code.length)
          .trim()
      )
        open = '';
    } else if (code) open = code;
    else {
      const [, prefix = '', colons = '', name = '', boxed, loose = ''] =
        (line.includes(':::') && mark.exec(line.replace(/\r$/, ''))) || [];
      if (colons)
        marks.push({
          line: place,
          offset: offset + prefix.length,
          prefix,
          colons: colons.length,
          name: name.toLowerCase(),
          title: (boxed ?? loose).trim(),
        });
    }
    offset += line.length + 1;
  });
  return marks;
}

/** Pairs each line that begins a container of a known name with the one that ends it. */
function pair(marks: readonly Mark[]): { pairs: [Mark, Mark][]; strays: StrayMark[] } {
  const pairs: [Mark, Mark][] = [];
  const strays: StrayMark[] = [];
  const open: Mark[] = [];
  for (const one of marks) {
    if (one.name) {
      open.push(one);
      continue;
    }
    const same = open.findLastIndex(({ colons }) => colons === one.colons);
    const at = same >= 0 ? same : open.length - 1;
    if (at < 0) strays.push(one);
    else {
      strays.push(...open.splice(at + 1));
      const begin = open.pop()!;
      if (begin.name === 'details' || calloutOf(begin.name)) pairs.push([begin, one]);
      else strays.push(begin, one);
    }
  }
  strays.push(...open);
  return { pairs, strays: strays.sort((a, b) => a.offset - b.offset) };
}

/** The lines of colons in a body that make no container: without their other half, or of no known name. */
export const strayContainers = (body: string): StrayMark[] =>
  body.includes(':::') ? pair(marksIn(body.split('\n'))).strays : [];

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A body in which containers such as `:::note` are elements of HTML, so that any parser of Markdown
 * reads what is in them.
 */
export function replaceContainers(body: string): string {
  if (!body.includes(':::')) return body;
  const lines = body.split('\n');
  for (const [begin, end] of pair(marksIn(lines)).pairs) {
    const gap = (prefix: string, tag: string): string => {
      const empty = prefix.trimEnd();
      return [empty, prefix + tag, empty].join('\n');
    };
    const isDetails = begin.name === 'details';
    const title = attribute(begin.title);
    lines[begin.line] = gap(
      begin.prefix,
      isDetails
        ? `<details><summary>${title.replaceAll('<', '&lt;') || '…'}</summary>`
        : `<div data-container="${begin.name}" title="${title}">`,
    );
    lines[end.line] = gap(end.prefix, isDetails ? '</details>' : '</div>');
  }
  return lines.join('\n');
}
