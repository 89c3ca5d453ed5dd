import { strings } from '@strings';
import { addressOf, guide, pageUses, sourceTextOf } from '../catalog.ts';
import { paths, recordPath, sectionPath, termPath } from '../domain/address.ts';
import { entryOf } from '../domain/guide.ts';
import type { PageAddress } from '../domain/pages.ts';
import { coverageOf } from '../domain/uses.ts';
import { copyBody } from '../markdown/copy.ts';
import { careerPages, positionMarkdown } from './careers.ts';
import { document, linked, list, row, sourceLine } from './document.ts';

async function body(collection: Parameters<typeof sourceTextOf>[0], id: string): Promise<string> {
  return copyBody(await sourceTextOf(collection, id), {
    link: (url) => (url.startsWith('/') ? addressOf(url) : url),
    source: sourceLine,
    sources: strings.sources,
    inShort: strings.inShort,
    picture: strings.picture,
  });
}

/** A page as Markdown that reads on its own: title, opening, text, sources, whole links. */
export async function pageMarkdown({ path, record }: PageAddress): Promise<string> {
  if (!record) return path === paths.coverage ? coverageMarkdown() : indexMarkdown(path);
  const { collection, id } = record;
  const find = <T>(entries: readonly { id: string; data: T }[]): T =>
    entries.find((one) => one.id === id)!.data;
  switch (collection) {
    case 'home': {
      const { title, lede } = guide.home.data;
      const doors = guide.roles.map(
        ({ id: role, data }) =>
          `${linked(data.name, recordPath('roles', role))}: ${data.door.owns} ${data.door.text}`,
      );
      return document(`# ${title}`, lede, list(doors), await body('home', id));
    }
    case 'roles': {
      const { title, lede, head } = find(guide.roles);
      const notes = list(head.map((note) => `**${note.title}:** ${note.text}`));
      return document(`# ${title}`, lede, notes, await body('roles', id));
    }
    case 'comparison': {
      const { title, lede, aspects } = guide.comparison!.data;
      const table = [
        row([strings.aspect, ...guide.roles.map(({ data }) => data.name)]),
        row(['-', ...guide.roles.map(() => '-')]),
        ...aspects.map(({ label, answers }) =>
          row([label, ...guide.roles.map((role) => answers[role.id] ?? '')]),
        ),
      ].join('\n');
      return document(`# ${title}`, lede, table, await body('comparison', id));
    }
    case 'careers':
      return positionMarkdown(entryOf(guide.careers, id), await body('careers', id));
    case 'faq': {
      const { question, answer } = find(guide.faq);
      return document(`# ${question}`, answer, await body('faq', id));
    }
    case 'targets': {
      const { title, lede } = guide.targets!.data;
      return document(`# ${title}`, lede, await body('targets', id));
    }
    case 'skills': {
      const { name, definition } = find(guide.skills);
      return document(`# ${name}`, definition, await body('skills', id));
    }
    case 'glossary': {
      const { term, definition } = find(guide.glossary);
      return document(`# ${term}`, definition, await body('glossary', id));
    }
    default: {
      const { title, lede } = find(guide.about);
      return document(`# ${title}`, lede, await body('about', id));
    }
  }
}

/** The pages that list others. */
function indexMarkdown(path: string): string {
  const careers = careerPages[path];
  if (careers) return careers();
  switch (path) {
    case sectionPath('roles'):
      return document(
        `# ${strings.roles}`,
        strings.rolesLede,
        list(
          guide.roles.map(
            ({ id, data }) => `${linked(data.title, recordPath('roles', id))}: ${data.lede}`,
          ),
        ),
      );
    case sectionPath('faq'):
      return document(
        `# ${strings.faq}`,
        ...guide.site.faq.topics.flatMap((topic) => [
          `## ${topic.label}`,
          ...guide.faq
            .filter(({ data }) => data.topic === topic.id)
            .flatMap(({ id, data }) => [
              `### ${linked(data.question, recordPath('faq', id))}`,
              data.answer,
            ]),
        ]),
      );
    case sectionPath('glossary'):
      return document(
        `# ${strings.glossary}`,
        strings.glossaryLede,
        list(
          guide.glossary.map(
            ({ id, data, hasBody }) =>
              `**${linked(data.term, termPath(id, hasBody))}:** ${data.definition}`,
          ),
        ),
      );
    case paths.sources:
      return document(
        `# ${strings.sourcesTitle}`,
        strings.sourcesLede,
        list(guide.sources.map(({ id }) => sourceLine(id))),
      );
    default:
      return document(
        `# ${strings.about}`,
        list([
          ...guide.about.map(
            ({ id, data }) => `${linked(data.title, recordPath('about', id))}: ${data.lede}`,
          ),
          linked(strings.sourcesTitle, paths.sources),
        ]),
      );
  }
}

async function coverageMarkdown(): Promise<string> {
  const { due } = coverageOf(guide, await pageUses());
  return document(
    `# ${strings.coverage.title}`,
    strings.coverage.lede,
    list(
      due.map(
        ({ title, path, review }) => `${review.due}: ${linked(title, path)}, ${review.owner}`,
      ),
    ),
  );
}
