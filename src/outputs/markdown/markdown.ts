import { profileStrings, strings } from '@strings';
import { addressOf, guide, pageReferences, sourceOf, sourceTextOf } from '../../guide/catalog.ts';
import { paths, recordPath, sectionPath, termPath } from '../../model/address.ts';
import { type Entry, entryOf } from '../../model/guide.ts';
import type { PageAddress } from '../../guide/pages.model.ts';
import { coverageOf } from '../../guide/coverage.model.ts';
import { copyBody } from '../../model/markdown/copy.ts';
import { demoMarkdown } from './demos.ts';
import { careerPages, positionMarkdown } from './careers.ts';
import { diagnosisMarkdown } from './diagnosis.ts';
import { document, linked, list, table } from './document.ts';
import { methodMarkdown } from './quiz-method.ts';
import { quizPages } from './quiz-pages.ts';
import { matrixMarkdown, skillMarkdown } from './skills.ts';

const sourceLine = (id: string): string => {
  const { author, title, url, ...rest } = sourceOf(id).data;
  const reported = 'reports' in rest ? ` ${strings.reported(rest.reports)}` : '';
  return `${author}, [${title}](${url}).${reported}`;
};

function body(collection: Parameters<typeof sourceTextOf>[0], id: string): string {
  return copyBody(sourceTextOf(collection, id), {
    link: (url) => (url.startsWith('/') ? addressOf(url) : url),
    source: sourceLine,
    sources: strings.sources,
    inShort: strings.inShort,
    picture: strings.picture,
    demo: (demo) => demoMarkdown(entryOf(guide.demos, demo), sourceLine),
  });
}

/** A page as Markdown that reads on its own: title, opening, text, sources, whole links. */
export function pageMarkdown({ path, record }: PageAddress): string {
  if (!record) return path === paths.coverage ? coverageMarkdown() : indexMarkdown(path);
  const { collection, id } = record;
  const find = <T>(entries: readonly Entry<T>[]): T => entryOf(entries, id).data;
  switch (collection) {
    case 'home': {
      const { title, lede, readers = [] } = guide.home.data;
      const doors = guide.roles.map(
        ({ id: role, data }) =>
          `${linked(data.name, recordPath('roles', role))}: ${data.door.owns} ${data.door.text}`,
      );
      const ways = readers.flatMap((reader) => [
        `### ${reader.title}`,
        reader.text,
        list(reader.links.map(({ text, link }) => linked(text, link))),
      ]);
      const begin = ways.length ? [`## ${strings.readers}`, ...ways] : [];
      return document(`# ${title}`, lede, list(doors), ...begin, body('home', id));
    }
    case 'roles': {
      const { title, lede, head } = find(guide.roles);
      const notes = list(head.map((note) => `**${note.title}:** ${note.text}`));
      return document(`# ${title}`, lede, notes, body('roles', id));
    }
    case 'comparison': {
      const { title, lede, aspects } = guide.comparison!.data;
      const answers = table(
        [strings.aspect, ...guide.roles.map(({ data }) => data.name)],
        aspects.map(({ label, answers: given }) => [
          label,
          ...guide.roles.map((role) => given[role.id] ?? ''),
        ]),
      );
      return document(`# ${title}`, lede, answers, body('comparison', id));
    }
    case 'diagnosis':
      return diagnosisMarkdown(guide.diagnosis!.data, body('diagnosis', id), sourceLine);
    case 'skills': {
      const entry = entryOf(guide.skills, id);
      return skillMarkdown(entry, entry.hasBody ? body('skills', id) : '', sourceLine);
    }
    case 'targets': {
      const { title, lede } = guide.targets!.data;
      return document(`# ${title}`, lede, body('targets', id));
    }
    case 'quizMethod': {
      const { title, lede } = guide.quiz.method!.data;
      return methodMarkdown(title, lede, body('quizMethod', id));
    }
    case 'compare': {
      const { title, lede } = guide.compare!.data;
      const demos = guide.demos.map((demo) => demoMarkdown(demo, sourceLine));
      return document(`# ${title}`, lede, body('compare', id), ...demos);
    }
    case 'careers': {
      const entry = entryOf(guide.careers, id);
      return positionMarkdown(entry, entry.hasBody ? body('careers', id) : '', sourceLine);
    }
    case 'faq': {
      const { question, answer } = find(guide.all.faq);
      return document(`# ${question}`, answer, body('faq', id));
    }
    case 'glossary': {
      const { term, definition } = find(guide.all.glossary);
      return document(`# ${term}`, definition, body('glossary', id));
    }
    default: {
      const { title, lede } = find(guide.all.about);
      return document(`# ${title}`, lede, body('about', id));
    }
  }
}

/** The pages that list others. */
function indexMarkdown(path: string): string {
  const own = careerPages[path] ?? quizPages[path];
  if (own) return own();
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
    case sectionPath('skills'):
      return matrixMarkdown();
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
    case paths.profile:
      return document(
        `# ${profileStrings.title}`,
        profileStrings.lede,
        list(profileStrings.notes.map(({ title, text }) => `**${title}:** ${text}`)),
        list(
          guide.skills.map(
            ({ id, data }) => `${linked(data.name, recordPath('skills', id))}: ${data.definition}`,
          ),
        ),
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

function coverageMarkdown(): string {
  const { due } = coverageOf(guide, pageReferences());
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
