import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOfFile, recordIn } from '../../../src/guide/record-file.ts';
import { recordPath } from '../../../src/model/address.ts';
import { ids } from '../model/example.ts';

const bases = fc.array(ids, { maxLength: 3 }).map((parts) => ['', ...parts, ''].join('/'));
const kinds = fc.constantFrom('roles', 'faq', 'glossary', 'about');

describe('the address of a content file', () => {
  test('is that of the record’s page, wherever the project lies', () => {
    fc.assert(
      fc.property(kinds, ids, fc.constantFrom('mdx', 'md'), bases, (kind, id, ending, folder) => {
        const file = `content/${kind}/${id}.${ending}`;
        expect(pageOfFile(file)).toBe(recordPath(kind, id));
        expect(pageOfFile(folder + file)).toBe(recordPath(kind, id));
      }),
    );
  });

  test('does not change where a folder above it is called content too', () => {
    expect(pageOfFile('/srv/content/guide/content/roles/one.mdx')).toBe('/roles/one/');
  });

  test.each([
    ['content/home.mdx', '/'],
    ['content/comparison.md', '/roles/compare/'],
    ['content/diagnosis.mdx', '/compare/layers/'],
    ['content/README.md', null],
    ['content/faq/README.md', null],
    ['content/sources/dora.yaml', null],
    ['content/guide/teams/rituals.md', '/guide/teams/rituals/'],
    ['content/guide/teams/README.md', '/guide/teams/'],
    ['content/guide/README.md', '/guide/'],
    ['content/about/index.mdx', '/about/'],
    ['content/about/a/b/c.mdx', '/about/a/b/c/'],
    ['content/glossary/backend/queue.mdx', '/glossary/queue/'],
    ['content/slots/deep/one.mdx', null],
    ['content/quiz/deep/method.mdx', null],
    ['contents/roles/one.mdx', null],
    ['my-content/roles/one.mdx', null],
    ['', null],
  ])('“%s” makes %s', (file, address) => {
    expect(pageOfFile(file)).toBe(address);
  });

  test('is always one address or none, whatever the path holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const path of [pageOfFile(text), pageOfFile(`content/${text}.mdx`)])
          expect(path ?? '/').toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
      }),
    );
  });
});

describe('the record in a file', () => {
  test.each([
    ['guide/rituals', 'guide', 'rituals', ['rituals']],
    ['guide/teams/rituals', 'guide', 'teams/rituals', ['teams', 'rituals']],
    ['insights/2026/11/leaving', 'insights', '2026/11/leaving', ['2026', '11', 'leaving']],
    ['glossary/backend/queue', 'glossary', 'queue', ['backend', 'queue']],
    ['sources/books/a/b', 'sources', 'b', ['books', 'a', 'b']],
    ['home', 'home', 'home', ['home']],
    ['quiz/method', 'quizMethod', 'method', ['method']],
  ])('%s is of the kind %s and has the id %s', (inside, collection, id, names) => {
    expect(recordIn(inside)).toEqual({ collection, id, names });
  });

  test.each(['guide', 'elsewhere/one', 'deep/home', 'slots/deep/banner', 'quiz/deep/bank', ''])(
    'is none at “%s”',
    (inside) => {
      expect(recordIn(inside)).toBeNull();
    },
  );
});
