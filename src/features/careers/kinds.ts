import { originAnchor, paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, titled } from '../../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../../model/page.ts';
import { originSchema } from './origin.schema.ts';
import { positionSchema } from './position.schema.ts';

const stepsOf = (path: string): string[] =>
  ['why', 'gap', 'evidence'].map((key) => `${path}.${key}`);

export const careers = kind<'careers'>({
  folder: 'careers',
  endings: ['yaml', 'mdx'],
  schema: positionSchema,
  expected: [
    'description',
    'lede',
    'scope',
    'duties',
    'keySkills',
    'keySkills.*.why',
    'focus.*.text',
    ...stepsOf('moves.*'),
    ...stepsOf('moves.*.back'),
    ...stepsOf('exits.*'),
  ],
  sections: ['careers', 'skills'],
  records: (guide) => guide.careers,
  facts: titled,
});

export const origins = kind<'origins'>({
  folder: 'origins',
  endings: ['yaml'],
  schema: originSchema,
  expected: ['text', 'moves', ...stepsOf('moves.*')],
  sections: ['careers'],
  records: (guide) => guide.origins,
});

/** The pages of the positions, with what compares them and makes job packs of them. */
export const careerPages = ({ framework, careers: all, origins: from }: Guide): PageAddress[] => [
  indexPage(sectionPath('careers'), [
    ...(framework?.data.grades ?? [])
      .map(({ id }) => id)
      .filter((grade) => all.some(({ data }) => data.grade === grade)),
    ...from.map(({ id }) => originAnchor(id)),
  ]),
  indexPage(paths.contrasts),
  indexPage(paths.pack),
  ...all.map(({ id, data }) =>
    recordPage('careers', recordPath('careers', id), id, {
      anchors: (data.focus ?? []).map((focus) => focus.id),
    }),
  ),
];
