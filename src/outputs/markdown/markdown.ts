import { homeStrings, roleStrings, sourceStrings, writingStrings } from '@strings';
import { addressOf, bodyOf, guide, hasPage, sourceOf, sourceTextOf } from '../../guide/catalog.ts';
import { demoPath, filePath, recordPath } from '../../model/address.ts';
import { recordOf } from '../../guide/kinds.ts';
import { entryOf } from '../../model/guide.ts';
import type { PageAddress } from '../../model/page.ts';
import { pageOfFile } from '../../guide/record-file.ts';
import { sitePath } from '../../model/markdown/body.ts';
import { copyBody } from '../../model/markdown/copy.ts';
import { formatOf } from '../../model/markdown/features.ts';
import { placeOf } from '../../model/markdown/plain/places.ts';
import { demoMarkdown, demoText } from './demos.ts';
import { diagnosisMarkdown } from './diagnosis.ts';
import { document, linked, list, table } from './document.ts';
import { quizMarkdown } from './quiz.ts';

const sourceLine = (id: string): string => {
  const source = sourceOf(id).data;
  const line = `${source.author}, [${source.title}](${source.url}).`;
  if (source.kind === 'primary') return line;
  const { reports, original } = source;
  return `${line} ${sourceStrings.reports} ${original ? `[${reports}](${original})` : reports}.`;
};

/** A link of a body as it works anywhere. */
function address(url: string, file: string): string {
  const path = sitePath(url, { file, pageOf: pageOfFile });
  return path === null ? url : addressOf(path);
}

/** The same for plain Markdown, which links to files as well. */
function plainAddress(url: string, file: string): string {
  const place = placeOf(url, { file, pageOf: pageOfFile, hasPage });
  if (place.kind === 'page') return addressOf(place.path + place.rest);
  return place.kind === 'file' ? addressOf(filePath(place.file)) : url;
}

function body(collection: Parameters<typeof sourceTextOf>[0], id: string): string {
  const { file } = bodyOf(collection, id);
  return copyBody(sourceTextOf(collection, id), {
    format: formatOf(file),
    link: (url) => (formatOf(file) === 'md' ? plainAddress : address)(url, file),
    source: sourceLine,
    sources: sourceStrings.title,
    inShort: writingStrings.inShort,
    picture: writingStrings.picture,
    demo: (demo) => demoMarkdown(entryOf(guide.demos, demo), sourceLine),
  });
}

/** A text as Markdown that reads on its own: title, opening, text, sources, whole links. */
export function pageMarkdown({ record }: PageAddress): string {
  // The only page without a record whose copy is not made from the page itself.
  if (!record) return quizMarkdown();
  const { collection, id } = record;
  switch (collection) {
    case 'home': {
      const { title, lede, readers = [] } = guide.home.data;
      const doors = guide.roles.map(({ id: role, data }) =>
        [
          linked(data.name, recordPath('roles', role)),
          [data.door?.owns, data.door?.text].filter(Boolean).join(' '),
        ]
          .filter(Boolean)
          .join(': '),
      );
      const ways = readers.flatMap((reader) => [
        `### ${reader.title}`,
        reader.text,
        list(reader.links.map(({ text, link }) => linked(text, link))),
      ]);
      const begin = ways.length ? [`## ${homeStrings.readers}`, ...ways] : [];
      return document(`# ${title}`, lede, list(doors), ...begin, body('home', id));
    }
    case 'comparison': {
      const { title, lede, aspects } = guide.comparison!.data;
      const answers = table(
        [roleStrings.aspect, ...guide.roles.map(({ data }) => data.name)],
        aspects.map(({ label, answers: given }) => [
          label,
          ...guide.roles.map((role) => given[role.id] ?? ''),
        ]),
      );
      return document(`# ${title}`, lede, answers, body('comparison', id));
    }
    case 'diagnosis':
      return diagnosisMarkdown(guide.diagnosis!.data, body('diagnosis', id), sourceLine);
    case 'compare': {
      const { title, lede } = guide.compare!.data;
      // As on the page: the first demo, and the way to the others.
      const [first, ...others] = guide.demos;
      const shown = first ? demoMarkdown(first, sourceLine) : '';
      const ways = others.map(
        ({ id: demo, data }) => `${linked(data.title, demoPath(demo))}: ${data.lede}`,
      );
      return document(`# ${title}`, lede, shown, list(ways), body('compare', id));
    }
    case 'demos': {
      const { title, lede } = recordOf(guide, 'demos', id);
      return document(`# ${title}`, lede, demoText(entryOf(guide.demos, id), sourceLine, 2));
    }
    default: {
      const { title, lede, byline, notes = [] } = recordOf(guide, collection, id);
      const said = list(notes.map((note) => `**${note.title}:** ${note.text}`));
      return document(`# ${title}`, byline, lede, said, body(collection, id));
    }
  }
}
