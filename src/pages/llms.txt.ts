import {
  careerStrings,
  glossaryStrings,
  paperStrings,
  quizStrings,
  skillRoleStrings,
  skillStrings,
  sourceStrings,
  strings,
  teamStrings,
} from '@strings';
import type { APIRoute } from 'astro';
import { addressOf, guide, hasPage, labelOf } from '../guide/catalog.ts';
import { roleMatrices } from '../features/skills/matrix/role-matrices.model.ts';
import { paths, recordPath, sectionPath } from '../model/address.ts';
import { articleSections } from '../model/sections.ts';

const line = (label: string, path: string, text = ''): string =>
  `- [${label}](${addressOf(`${path}index.md`)})${text && `: ${text}`}`;

const {
  site,
  articles,
  roles,
  skills,
  targets,
  careers,
  compare,
  faq,
  comparison,
  diagnosis,
  quiz,
} = guide;
const matrices = roleMatrices(guide);
const parts = [
  `# ${site.name}`,
  `> ${guide.home.data.lede}`,
  ...articleSections
    .filter((section) => hasPage(sectionPath(section)))
    .map((section) =>
      [
        `## ${labelOf(section)}`,
        ...articles[section].map(({ id, data }) =>
          line(data.title, recordPath(section, id), data.lede),
        ),
      ].join('\n'),
    ),
  ...(site.sections.roles
    ? [
        `## ${strings.sections.roles}`,
        [
          ...roles.map(({ id, data }) => line(data.title, recordPath('roles', id), data.lede)),
          ...(comparison
            ? [line(comparison.data.title, paths.comparison, comparison.data.lede)]
            : []),
        ].join('\n'),
      ]
    : []),
  ...(site.sections.skills
    ? [
        `## ${strings.sections.skills}`,
        [
          ...(matrices.length
            ? [
                line(skillRoleStrings.index, sectionPath('skills'), skillRoleStrings.indexLede),
                ...matrices.map(({ role, path }) =>
                  line(skillRoleStrings.whole(role.data.name), path),
                ),
              ]
            : [line(skillStrings.whole, sectionPath('skills'), skillStrings.lede)]),
          ...skills.map(({ id, data }) =>
            line(data.name, recordPath('skills', id), data.definition),
          ),
          ...(targets ? [line(targets.data.title, paths.targets, targets.data.lede)] : []),
        ].join('\n'),
      ]
    : []),
  ...(site.sections.careers
    ? [
        `## ${strings.sections.careers}`,
        [
          line(careerStrings.whole, sectionPath('careers'), careerStrings.lede),
          ...careers.map(({ id, data }) => line(data.title, recordPath('careers', id), data.lede)),
          line(careerStrings.contrast.title, paths.contrasts, careerStrings.contrast.lede),
          line(careerStrings.packs.title, paths.pack, careerStrings.packs.lede),
        ].join('\n'),
      ]
    : []),
  ...(site.sections.compare && (compare || diagnosis)
    ? [
        [
          `## ${strings.sections.compare}`,
          ...(compare ? [line(compare.data.title, sectionPath('compare'), compare.data.lede)] : []),
          ...(diagnosis ? [line(diagnosis.data.title, paths.layers, diagnosis.data.lede)] : []),
        ].join('\n'),
      ]
    : []),
  ...(site.sections.quiz
    ? [
        `## ${strings.sections.quiz}`,
        [
          line(quizStrings.title, sectionPath('quiz'), quizStrings.lede),
          ...(quiz.method
            ? [line(quiz.method.data.title, paths.method, quiz.method.data.lede)]
            : []),
          line(paperStrings.title, paths.paper, paperStrings.lede),
          line(teamStrings.title, paths.team, teamStrings.lede),
        ].join('\n'),
      ]
    : []),
  ...(site.sections.faq
    ? [
        `## ${strings.sections.faq}`,
        faq
          .map(({ id, data }) => line(data.question, recordPath('faq', id), data.answer))
          .join('\n'),
      ]
    : []),
  `## ${strings.sections.about}`,
  [
    ...(hasPage(sectionPath('glossary'))
      ? [line(strings.sections.glossary, sectionPath('glossary'), glossaryStrings.lede)]
      : []),
    ...(hasPage(paths.sources)
      ? [line(sourceStrings.title, paths.sources, sourceStrings.lede)]
      : []),
    ...guide.about
      .filter(({ id }) => hasPage(recordPath('about', id)))
      .map(({ id, data }) => line(data.title, recordPath('about', id), data.lede)),
  ].join('\n'),
];

/** The guide's table of contents for language models: https://llmstxt.org. */
export const GET: APIRoute = () =>
  new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
