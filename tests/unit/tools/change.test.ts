import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../src/features/skills/code.model.ts';
import type { ContentPlace } from '../../../src/guide/check/place.ts';
import { type Outcome, workOut } from '../../../src/tools/change/change.ts';
import type { Request } from '../../../src/tools/change/request.ts';
import { commit } from '../../../src/tools/draft.ts';
import { newGuide, ownGuide, textsOf } from './folder.ts';

const more = {
  'skills/plain.yaml': '# Keeps its note.\nname: Plain\n',
  'roles/other.mdx':
    '---\ntitle: Other role # and a note\n---\n\nSee [the first](/roles/first-role/).\n',
  'glossary/measure.mdx':
    '---\nterm: Measure\ndefinition: A number that people can act on.\ntopic: basics\nrelated: [target]\n---\n\nRead about the <Term id="target">target</Term> or [the list](/glossary/#target).\n',
  'guide/first-page.md':
    '---\ntitle: First page\nroles: [first-role]\nskills: [ first-skill, plain ]\nnext:\n  text: Read on\n  link: /careers/first-position/\n---\n\nAbout [the skill](../skills/first-skill.yaml), [a level](/skills/first-skill/#level-2) and [`the role`](/roles/first-role/#what-the-role-is-for).\n',
  'guide/second-page.mdx':
    '---\ntitle: Second page\n---\n\n<Callout title="For one" role="first-role">\n\nRead [the first page](./first-page.md) and [its address](/guide/first-page/).\n\n</Callout>\n',
};
// The links of plain Markdown to files of fields lead nowhere, so that one goes.
const files = {
  ...more,
  'guide/first-page.md': more['guide/first-page.md'].replace(
    '[the skill](../skills/first-skill.yaml)',
    '[the skill](/skills/first-skill/)',
  ),
};

const change = (place: ContentPlace, request: Request): Outcome => {
  const outcome = workOut(place, request);
  expect(outcome.faults).toEqual([]);
  commit(place.content, outcome.changes);
  return outcome;
};

const renaming = (what: string, id: string, newId: string, isUnpublished = false): Request => ({
  ...{ verb: 'rename' as const, what, id, newId, isUnpublished },
});

describe('renaming', () => {
  test.each([
    ['role', 'first-role', '/roles/first-role/', '/roles/new-name/'],
    ['skill', 'first-skill', '/skills/first-skill/', '/skills/new-name/'],
    ['position', 'first-position', '/careers/first-position/', '/careers/new-name/'],
    ['term', 'measure', '/glossary/measure/', '/glossary/new-name/'],
    ['page', 'guide/first-page', '/guide/first-page/', '/guide/new-name/'],
    ['question', 'first-question', '/faq/first-question/', '/faq/new-name/'],
  ])('a %s renames %s everywhere and has its old address lead on', (what, id, from, to) => {
    const place = newGuide(files);
    const { redirects } = change(place, renaming(what, id, 'new-name'));
    expect(redirects).toContainEqual([from, to]);
    const { 'site.json': site, ...texts } = textsOf(place.content);
    expect((JSON.parse(site!) as { redirects: object }).redirects).toMatchObject({ [from]: to });
    const bare = id.split('/').at(-1)!;
    // Two files tell how to rename the examples, in a note.
    const left = Object.entries(texts).filter(([, text]) =>
      text.replace(/^#.*$/gm, '').includes(bare),
    );
    expect(left).toEqual([]);
  });

  test('there and back leaves every file as it was', () => {
    const place = newGuide(files);
    const before = textsOf(place.content);
    const subjects = [
      ['role', 'first-role'],
      ['skill', 'first-skill'],
      ['position', 'second-position'],
      ['term', 'target'],
      ['page', 'guide/first-page'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc
          .stringMatching(/^[a-z]{2,8}(-[a-z]{2,8})?$/)
          .filter(
            (id) =>
              !/^(?:null|true|false|compare|profile|targets|for|pack|contrasts|index)$/.test(id),
          ),
        ([what, id], newId) => {
          change(place, renaming(what, id, newId, true));
          expect(textsOf(place.content)).not.toEqual(before);
          const here = what === 'page' ? `guide/${newId}` : newId;
          change(place, renaming(what, here, id.replace('guide/', ''), true));
          expect(textsOf(place.content)).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('back to a name that was published takes its redirect away', () => {
    const place = newGuide(files);
    change(place, renaming('skill', 'plain', 'clear'));
    change(place, renaming('skill', 'clear', 'plain'));
    const { redirects } = JSON.parse(textsOf(place.content)['site.json']!) as { redirects: object };
    expect(redirects).toEqual({ '/skills/clear/': '/skills/plain/' });
  });

  test('writes down the code that was made from an id, so that shared links still open', () => {
    const place = newGuide(files);
    change(place, renaming('skill', 'plain', 'clear'));
    expect(textsOf(place.content)['skills/clear.yaml']).toBe(
      `# Keeps its note.\nname: Plain\ncode: ${codeOf('plain')}\n`,
    );
  });

  test('keeps line ends and the mark at the beginning of a file', () => {
    const place = newGuide(files);
    const file = path.join(place.content, 'guide/third.md');
    const text = (role: string): string =>
      `\uFEFF---\r\ntitle: Third\r\nroles: [${role}]\r\n---\r\n\r\nSee [it](/roles/${role}/).\r\n`;
    writeFileSync(file, text('first-role'));
    change(place, renaming('role', 'first-role', 'new-role'));
    expect(readFileSync(file, 'utf8')).toBe(text('new-role'));
  });

  test('with a new name lists the sentences that still use the old one', () => {
    const place = newGuide(files);
    const { mentions } = workOut(place, {
      ...renaming('term', 'target', 'aim'),
      name: 'Aim',
    });
    expect(mentions.map(({ file, line, text }) => `${file}:${line} ${text}`)).toContain(
      'glossary/measure.mdx:8 Read about the <Term id="aim">target</Term> or [the list](/glossary/#aim).',
    );
  });

  test.each([
    [renaming('rol', 'first-role', 'x'), /Did you mean “role”/],
    [renaming('role', 'first-rolle', 'x'), /Did you mean “first-role”/],
    [renaming('role', 'first-role', 'other'), /roles\/other\.mdx has this id already/],
    [renaming('role', 'first-role', 'Big Name'), /lower-case letters/],
    [renaming('role', 'first-role', 'compare'), /address of another page/],
    [{ ...renaming('role', 'first-role', 'x'), to: '/nowhere/' }, /no page of the guide/],
  ])('refuses %o', (request, reason) => {
    expect(() => workOut(newGuide(files), request)).toThrow(reason);
  });
});

describe('removing', () => {
  test('takes ids, links and tags out, and says what is left to do', () => {
    const place = newGuide(files);
    const { notes, redirects, mentions } = change(place, {
      ...{ verb: 'remove', what: 'role', id: 'first-role' },
    });
    const texts = textsOf(place.content);
    expect(Object.keys(texts)).not.toContain('roles/first-role.mdx');
    expect(texts['roles/other.mdx']).toContain('See the first.');
    expect(texts['guide/second-page.mdx']).toContain('<Callout title="For one">');
    expect(texts['guide/first-page.md']).not.toContain('roles:');
    expect(texts['skills/first-skill.yaml']).not.toMatch(/^(?:targets|read):.*first/m);
    expect(notes.join('\n')).toMatch(/careers\/first-position\.yaml too/);
    expect(redirects).toContainEqual(['/roles/first-role/', '/roles/']);
    expect(mentions.map(({ file }) => file)).toContain('roles/other.mdx');
  });

  test('leads links and old addresses to the page that is named', () => {
    const place = newGuide(files);
    change(place, {
      verb: 'remove',
      what: 'page',
      id: 'guide/first-page',
      to: '/guide/second-page/',
    });
    const texts = textsOf(place.content);
    expect(texts['guide/second-page.mdx']).toContain('[its address](/guide/second-page/)');
    expect(texts['site.json']).toContain('"/guide/first-page/": "/guide/second-page/"');
  });

  test('keeps the code of a skill from being given to another one', () => {
    const place = newGuide(files);
    change(place, { verb: 'remove', what: 'skill', id: 'first-skill' });
    expect(textsOf(place.content)['framework.yaml']).toMatch(/\nretired: \[1\]\n$/);
    writeFileSync(path.join(place.content, 'skills/next.yaml'), 'name: Next\ncode: 1\n');
    expect(() => workOut(place, renaming('skill', 'plain', 'clear'))).toThrow(/1 fault already/);
  });

  test('of a role of this guide leaves no fault', () => {
    const place = ownGuide();
    const outcome = change(place, { verb: 'remove', what: 'role', id: 'dual' });
    // Its quiz is switched off, and the home page would lead to itself.
    expect(textsOf(place.content)['home.mdx']).not.toMatch(/^prompt:/m);
    expect(outcome.notes.join('\n')).toContain('home.mdx has no prompt any more');
    expect(outcome.mentions.length).toBeGreaterThan(100);
    expect(outcome.notes.join('\n')).toMatch(/quiz off/);
  });
});

describe('writing', () => {
  test('stops where a file has changed in the meantime, and writes nothing', () => {
    const place = newGuide(files);
    const { changes } = workOut(place, renaming('role', 'first-role', 'new-role'));
    writeFileSync(path.join(place.content, 'skills/first-skill.yaml'), 'name: Changed\n');
    const before = textsOf(place.content);
    expect(() => commit(place.content, changes)).toThrow(/changed in the meantime/);
    expect(textsOf(place.content)).toEqual(before);
  });

  test('undoes what it has written where a later file cannot be', () => {
    const place = newGuide(files);
    const before = textsOf(place.content);
    const after = Buffer.from('x');
    const changes = [
      { relative: 'about/new.md', before: null, after },
      // A file stands where a folder would have to be.
      { relative: 'home.mdx/under.md', before: null, after },
    ];
    expect(() => commit(place.content, changes)).toThrow();
    expect(textsOf(place.content)).toEqual(before);
  });
});
