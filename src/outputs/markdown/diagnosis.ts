import { diagnosisStrings, roleStrings, sourceStrings } from '@strings';
import { guide, hasPage } from '../../guide/catalog.ts';
import { paths, recordPath } from '../../model/address.ts';
import { type Diagnosis, entryOf } from '../../model/guide.ts';
import { document, linked, list } from './document.ts';

const words = diagnosisStrings;

/** A question with its answers and what they lead to, as lists in a list. */
function questionLines({ questions, advices }: Diagnosis, id: string, depth = 0): string[] {
  const { ask, help, answers } = questions.find((one) => one.id === id)!;
  const indent = '  '.repeat(depth);
  return [
    `${indent}- **${ask}**${help ? ` ${help}` : ''}`,
    ...answers.flatMap(({ text, to }) => {
      const advice = advices.find((one) => one.id === to);
      return advice
        ? [`${indent}  - ${text} → ${linked(advice.layer, `${paths.layers}#${to}`)}`]
        : [
            `${indent}  - ${text}`,
            ...questionLines({ questions, advices } as Diagnosis, to, depth + 2),
          ];
    }),
  ];
}

/** The questions and advices; `body` is what the file says below the fields. */
export function diagnosisMarkdown(
  data: Diagnosis,
  body: string,
  source: (id: string) => string,
): string {
  const advices = data.advices.flatMap((advice) => {
    const skills = advice.skills.filter((skill) => hasPage(recordPath('skills', skill)));
    const side = (mark: 'above' | 'below'): string =>
      `**${roleStrings.marks[mark]}:** ${advice.check[mark]}`;
    const part = (title: string, ...text: string[]): string[] => [`#### ${title}`, ...text];
    return [
      `### ${advice.layer}`,
      [roleStrings.marks[advice.mark], advice.verdict].filter(Boolean).join(': '),
      ...part(words.why, advice.why),
      ...part(words.check, list([side('above'), side('below')])),
      ...part(
        words.asks,
        list(advice.asks.map(({ of, request }) => `**${words.askOf(of)}:** ${request}`)),
      ),
      ...part(words.wrong, advice.wrong),
      ...(skills.length
        ? part(
            words.skills,
            list(
              skills.map((id) =>
                linked(entryOf(guide.skills, id).data.name, recordPath('skills', id)),
              ),
            ),
          )
        : []),
      ...part(words.read, list(advice.read.map(({ text, link }) => linked(text, link)))),
      ...(advice.sources ? part(sourceStrings.title, list(advice.sources.map(source))) : []),
    ];
  });
  return document(
    `# ${data.title}`,
    data.lede,
    `## ${words.questions}`,
    questionLines(data, data.questions[0]!.id).join('\n'),
    `## ${words.advices}`,
    ...advices,
    body,
  );
}
