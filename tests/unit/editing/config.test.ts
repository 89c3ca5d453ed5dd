import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/editing/config/collections.ts';
import { configOf } from '../../../src/editing/config/config.ts';
import { hintsIn } from '../../../src/editing/config/hints.ts';
import { formatFor } from '../../../src/editing/editor/format.ts';
import { adminPolicy, forgeOf } from '../../../src/editing/forge.ts';
import { checkContent } from '../../../src/guide/check/content.ts';
import { root, werkstatt } from '../../sites.ts';
import { formFiles } from './files.ts';

const { guide } = checkContent({ content: werkstatt.content, public: path.join(root, 'public') });
const known = contentOf(guide!, werkstatt.content, hintsIn(path.join(root, 'src')));
type Fields = readonly Readonly<Record<string, unknown>>[];
const collection = (name: string) =>
  known.collections.find((one) => one['name'] === name) as Readonly<Record<string, unknown>>;
const field = (name: string, key: string) =>
  (collection(name)['fields'] as Fields).find((one) => one['name'] === key);

describe('the configuration', () => {
  test('holds every record file of the guide but those that no form fits, each once', () => {
    const files = formFiles
      .filter(({ file }) => file.startsWith(werkstatt.content))
      .map(({ file, kind }) => ({ inside: path.relative(werkstatt.content, file), kind }));
    const holders = (inside: string): number =>
      known.collections.filter((one) => {
        const named = (one['files'] as Fields | undefined)?.some(
          ({ file }) => file === `content/${inside}`,
        );
        const { dir, ext } = path.posix.parse(`content/${inside}`);
        return named ?? (one['folder'] === dir && `.${String(one['extension'])}` === ext);
      }).length;
    expect(files.length).toBeGreaterThan(50);
    const unheld = files.filter(({ inside }) => holders(inside) !== 1);
    expect([...new Set(unheld.map(({ kind }) => kind))]).toEqual(['demos']);
  });

  test('takes limits, words, rules and hints from the schemas', () => {
    expect(field('faq-mdx', 'answer')).toMatchObject({
      widget: 'text',
      required: true,
      minlength: 60,
      maxlength: 320,
      hint: 'The short answer, complete on its own.',
    });
    expect(field('roles-mdx', 'mark')).toMatchObject({
      widget: 'select',
      required: false,
      options: ['above', 'below', 'across', 'none'],
    });
    expect(field('skills-yaml', 'order')).toMatchObject({ widget: 'number', value_type: 'int' });
    const next = field('roles-mdx', 'next')?.['fields'] as Fields;
    expect(next[1]).toMatchObject({
      name: 'link',
      pattern: ['^\\/(?!\\/)\\S*$', expect.stringContaining('Begin with one slash')],
    });
  });

  test('looks names of other records up, and lists what is in more than one place', () => {
    expect(field('skills-yaml', 'sources')).toMatchObject({
      widget: 'relation',
      collection: 'sources-yaml',
      multiple: true,
    });
    const terms = field('skills-yaml', 'terms')?.['options'] as { value: string }[];
    expect(terms.map(({ value }) => value)).toContain('zinkung');
    expect(field('skills-yaml', 'group')).toMatchObject({ widget: 'select' });
  });

  test('has a field for each role and position where a skill has one', () => {
    const targets = field('skills-yaml', 'targets')?.['fields'] as Fields;
    expect(targets.map(({ name }) => name)).toEqual(guide!.roles.map(({ id }) => id));
  });

  test('names the code host, and lets people in by a token', () => {
    const admin = { forge: 'gitlab', repository: 'a/b/c', branch: 'main' } as const;
    expect(configOf(guide!.site, admin, known)['backend']).toEqual({
      name: 'gitlab',
      repo: 'a/b/c',
      branch: 'main',
      base_url: 'https://gitlab.com',
      api_root: 'https://gitlab.com/api/v4',
      auth_methods: ['token'],
    });
  });
});

describe('the policy', () => {
  test.each([
    ['github', undefined, 'https://api.github.com', 'https://api.github.com'],
    [
      'github',
      'https://git.acme.example/',
      'https://git.acme.example/api/v3',
      'https://git.acme.example',
    ],
    [
      'gitlab',
      'https://git.acme.example',
      'https://git.acme.example/api/v4',
      'https://git.acme.example',
    ],
    ['gitea', 'http://git.lan:3000/code', 'http://git.lan:3000/code/api/v1', 'http://git.lan:3000'],
  ] as const)(
    'of %s at %s lets the page talk to its host and no other',
    (forge, url, api, origin) => {
      const admin = { forge, repository: 'a/b', ...(url && { url }) };
      expect(forgeOf(admin).api).toBe(api);
      const policy = adminPolicy(admin);
      expect(policy).toContain(`connect-src 'self' data: blob: ${origin};`);
      expect(policy).toContain("script-src 'self';");
      expect(policy.match(/https?:/g)).toHaveLength(1);
    },
  );
});

describe('saving', () => {
  const format = formatFor(known.formats.find(({ name }) => name === 'glossary-yaml')!);
  const text = 'term: Leim\ndefinition: Was zwei Hölzer auf Dauer verbindet.\ntopic: holz\n';

  test('refuses what the content check would refuse, in its words', () => {
    const values = format.fromFile(text);
    expect(format.toFile({ ...values, term: 'Knochenleim' })).toBe(
      text.replace('Leim', 'Knochenleim'),
    );
    let said: unknown;
    try {
      format.toFile({ ...values, definition: 'Zu kurz' });
    } catch (error) {
      said = error;
    }
    expect(said).toMatchObject({ message: 'saving_failed' });
    const { message } = (said as Error).cause as Error;
    expect(message).toContain('definition: Has 7 characters, but must have at least 20.');
  });

  test('a record that was at fault before can be opened and left alone', () => {
    const faulty = text.replace('term: Leim\n', '');
    expect(format.toFile(format.fromFile(faulty))).toBe(faulty);
  });

  test('a file that is not the one that was opened is not written over', () => {
    expect(() => format.toFile({ ...format.fromFile(text), _origin: 'another' })).toThrow();
  });
});
