import { strings } from '@strings';
import { guide } from '../../guide/catalog.ts';
import { termPath } from '../../model/address.ts';
import { type Entry, entryOf, type Skill } from '../../model/guide.ts';
import { columnsOf, targetOf } from '../../features/skills/matrix.model.ts';
import { levelName } from '../../features/skills/scale.model.ts';
import { document, linked, list, table } from './document.ts';

const words = strings.skill;

/** A level with its word, or that none is set. */
const levelText = (level: number | null): string =>
  level === null ? words.notSet : words.level(level, levelName(guide.framework!.data, level));

/** A skill; `body` is what its file says below the fields. */
export function skillMarkdown(
  { data }: Entry<Skill>,
  body: string,
  source: (id: string) => string,
): string {
  const part = (title: string, text: string): string[] => [`## ${title}`, text];
  const targets = columnsOf(guide.roles, guide.careers, guide.skills).map((column) => {
    const role = entryOf(guide.roles, column.role).data.name;
    const position = entryOf(guide.careers, column.position).data.name;
    return [role, position, levelText(targetOf({ id: '', data }, column))];
  });
  return document(
    `# ${data.name}`,
    data.definition,
    ...part(words.why, data.why),
    ...part(words.without, data.without),
    ...part(
      words.levels,
      list(data.levels.map((text, place) => `**${levelText(place + 1)}:** ${text}`)),
    ),
    ...part(words.targets, table([words.role, words.position, words.skill], targets)),
    ...(data.examples
      ? part(
          words.examples,
          list(
            guide.roles
              .filter(({ id }) => data.examples?.[id])
              .map((role) => `**${role.data.name}:** ${data.examples![role.id]}`),
          ),
        )
      : []),
    ...part(words.evidence, list(data.evidence)),
    ...part(words.start, data.start),
    ...part(words.read, list(data.read.map(({ text, link }) => linked(text, link)))),
    ...part(words.prompts, list(data.prompts)),
    ...(data.terms
      ? part(
          words.terms,
          list(
            data.terms.map((id) => {
              const term = entryOf(guide.glossary, id);
              return linked(term.data.term, termPath(id, term.hasBody));
            }),
          ),
        )
      : []),
    body,
    ...(data.sources ? part(strings.sources, list(data.sources.map(source))) : []),
  );
}
