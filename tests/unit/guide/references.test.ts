import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../src/model/guide.ts';
import { referenceFaults } from '../../../src/guide/references.ts';
import {
  comparison,
  guideOf,
  page,
  question,
  role,
  site,
  skill,
  source,
  term,
  topic,
} from '../model/example.ts';

const roles = [role('one'), role('two')];
const aspect = { id: 'owns', label: 'Owns', answers: { one: 'This', two: 'That' } };
const whole: Partial<Guide> = {
  roles,
  comparison: comparison([{ ...aspect, sources: ['work'] }]),
  faq: [question('why', { roles: ['one'], related: ['how'] }), question('how')],
  glossary: [
    term('slice', { related: ['story'], sources: ['work'], roles: ['two'], aliases: ['cut'] }),
    term('story'),
  ],
  sources: [source('work')],
};

test('a guide whose records all agree has no fault', () => {
  expect(referenceFaults(guideOf(whole))).toEqual([]);
});

describe('each kind of fault is found once, in its record and field', () => {
  const faq = (...list: Guide['faq']): Partial<Guide> => ({ ...whole, faq: list });
  const glossary = (...list: Guide['glossary']): Partial<Guide> => ({ ...whole, glossary: list });
  const versus = (...list: Parameters<typeof comparison>[0]): Partial<Guide> => ({
    ...whole,
    comparison: comparison(list),
  });
  const cases: [string, Partial<Guide>, string, readonly (string | number)[]][] = [
    ['a topic', faq(question('why', { topic: 'basic' })), 'faq/why', ['topic']],
    ['a role', faq(question('why', { roles: ['one', 'on'] })), 'faq/why', ['roles', 1]],
    ['a question', faq(question('why', { related: ['wy'] })), 'faq/why', ['related', 0]],
    ['itself', faq(question('why', { related: ['why'] })), 'faq/why', ['related', 0]],
    [
      'a question asked twice',
      faq(question('a', { question: 'Why so?' }), question('b', { question: 'why SO?' })),
      'faq/b',
      ['question'],
    ],
    ['a topic', glossary(term('a', { topic: 'x' })), 'glossary/a', ['topic']],
    ['a role', glossary(term('a', { roles: ['x'] })), 'glossary/a', ['roles', 0]],
    ['a term', glossary(term('a', { related: ['x'] })), 'glossary/a', ['related', 0]],
    ['itself', glossary(term('a', { related: ['a'] })), 'glossary/a', ['related', 0]],
    ['a source', glossary(term('a', { sources: ['work', 'x'] })), 'glossary/a', ['sources', 1]],
    [
      'a name claimed twice',
      glossary(term('a', { term: 'Slice' }), term('b', { term: 'slice' })),
      'glossary/b',
      ['term'],
    ],
    [
      'an alias that is a later term',
      glossary(term('a', { aliases: ['term B'] }), term('b')),
      'glossary/a',
      ['aliases', 0],
    ],
    [
      'an alias claimed twice',
      glossary(term('a', { aliases: ['cut'] }), term('b', { aliases: ['x', 'Cut'] })),
      'glossary/b',
      ['aliases', 1],
    ],
    ['its own name', glossary(term('a', { aliases: ['Term A'] })), 'glossary/a', ['aliases', 0]],
    [
      'an unlisted question in a list',
      faq(question('why', { related: ['how'] }), question('how', { listed: false })),
      'faq/why',
      ['related', 0],
    ],
    [
      'an unlisted term in a list',
      glossary(term('a', { related: ['b'] }), term('b', { listed: false }, true)),
      'glossary/a',
      ['related', 0],
    ],
    [
      'an unlisted term among a skill’s',
      {
        ...glossary(term('a', { listed: false }, true)),
        skills: [skill('one', { terms: ['a'] })],
      },
      'skills/one',
      ['terms', 0],
    ],
    ['a term that is nowhere', glossary(term('a', { listed: false })), 'glossary/a', ['listed']],
    [
      'an unlisted question asked twice',
      faq(
        question('a', { question: 'Why so?', listed: false }),
        question('b', { question: 'Why so?' }),
      ),
      'faq/b',
      ['question'],
    ],
    [
      'a role’s answer',
      versus({ ...aspect, answers: { ...aspect.answers, x: 'Other' } }),
      'comparison/comparison',
      ['aspects', 0, 'answers', 'x'],
    ],
    [
      'no answer',
      versus(aspect, { ...aspect, id: 'b', label: 'Other', answers: { one: 'This' } }),
      'comparison/comparison',
      ['aspects', 1, 'answers'],
    ],
    [
      'a source',
      versus({ ...aspect, sources: ['x'] }),
      'comparison/comparison',
      ['aspects', 0, 'sources', 0],
    ],
    ['a row twice', versus(aspect, aspect), 'comparison/comparison', ['aspects', 1, 'id']],
    [
      'a role’s name twice',
      { ...whole, roles: [role('one', { name: 'PM' }), role('two', { name: 'pm' })] },
      'roles/two',
      ['name'],
    ],
  ];
  test.each(cases)('%s', (_, records, where, field) => {
    const faults = referenceFaults(guideOf(records));
    expect(faults.map(({ collection, id }) => `${collection}/${id}`)).toEqual([where]);
    expect(faults[0]?.path).toEqual(field);
  });

  test.each(['faq', 'glossary'] as const)('a topic of %s twice', (section) => {
    const topics = [...site[section].topics, topic(site[section].topics[0]!.id)];
    const [fault, ...more] = referenceFaults(guideOf(whole, { [section]: { topics } }));
    expect(fault).toMatchObject({
      collection: 'site',
      path: [section, 'topics', topics.length - 1, 'id'],
    });
    expect(more).toEqual([]);
  });
});

test('the navigation names no unlisted page', () => {
  const navigation = [
    { label: 'All', link: '/about/' },
    { label: 'Us', link: '/about/us/#who' },
  ];
  const faultsWith = (listed: boolean) =>
    referenceFaults(guideOf({ about: [page('us', { listed })] }, { navigation }));
  expect(faultsWith(true)).toEqual([]);
  expect(faultsWith(false).map(({ path }) => path)).toEqual([['navigation', 1, 'link']]);
});

test('the hint is the nearest id, else what is known', () => {
  const hint = (given: string): string | null | undefined =>
    referenceFaults(guideOf({ ...whole, faq: [question('why', { roles: [given] })] }))[0]?.hint;
  expect(hint('tow')).toBe('Did you mean “two”?');
  expect(hint('something-else')).toBe('Known: one, two.');
});

test('a record that could not be read is no dangling id', () => {
  const guide = guideOf({
    ...whole,
    faq: [question('why', { roles: ['three'], related: ['gone'] })],
    glossary: [term('a', { related: ['b'], sources: ['lost'], roles: ['three'] })],
  });
  const unread = { roles: ['three'], faq: ['gone'], glossary: ['b'], sources: ['lost'] };
  expect(referenceFaults(guide)).toHaveLength(5);
  expect(referenceFaults(guide, unread)).toEqual([]);
});
