import { expect, test } from 'vitest';
import { recordsWithoutResource } from '../../../src/guide/resources.model.ts';
import type { PageReferences } from '../../../src/guide/backlinks.model.ts';
import { articlesOn, guideOf, page, question, role, term } from '../model/example.ts';

const use = (path: string, change: Partial<PageReferences> = {}): PageReferences => ({
  path,
  title: path,
  terms: [],
  mentions: [],
  links: [],
  citations: [],
  review: { owner: 'Editors', reviewed: '2026-01-31', due: '2026-07-31', overdue: false },
  ...change,
});

const guide = guideOf({
  roles: [role('cites'), role('links')],
  faq: [
    question('cites'),
    question('links'),
    question('itself'),
    question('related', { related: ['cites'] }),
  ],
  glossary: [
    term('bare'),
    term('sourced', { sources: ['x'] }),
    term('related', { related: ['bare'] }),
    term('told', {}, true),
    term('alone', {}, true),
  ],
  about: [page('links'), page('alone')],
});
const uses = [
  use('/roles/cites/', { citations: ['x'] }),
  use('/roles/links/', { links: ['/faq/'] }),
  use('/faq/cites/', { citations: ['x'] }),
  use('/faq/links/', { links: ['/roles/cites/'] }),
  use('/faq/itself/', { links: ['/faq/itself/'] }),
  use('/faq/related/'),
  use('/glossary/told/', { citations: ['x'] }),
  use('/glossary/alone/'),
  use('/about/links/', { links: ['/'] }),
  use('/about/alone/'),
];

test('a record that leads nowhere on is named, by what its kind needs', () => {
  expect(recordsWithoutResource(guide, uses).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'role /roles/links/',
    'question /faq/itself/',
    'term /glossary/alone/',
    'term /glossary/#bare',
    'page /about/alone/',
  ]);
});

test('a section that is switched off has none', () => {
  const sections = {
    roles: false,
    skills: false,
    careers: false,
    quiz: false,
    compare: false,
    faq: false,
    glossary: true,
    about: false,
    ...articlesOn,
  };
  const some = recordsWithoutResource({ ...guide, site: { ...guide.site, sections } }, uses);
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['term']));
});
