import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/guide/check/content.ts';
import { listPrints } from '../../src/guide/prints.ts';
import { recordIn } from '../../src/guide/record-file.ts';
import { root, werkstatt } from '../sites.ts';
import { addressesOf, brokenAddresses } from './address.ts';
import type { Tag } from './dom.ts';
import { type BuiltPage, faultsOf, readSite, readText } from './pages.ts';
import { unlayered } from './sheets.ts';
import { listPages } from '../../src/guide/kinds.ts';

const { content } = werkstatt;
const { guide: read, faults } = checkContent({ content, public: path.join(root, 'public') });
const guide = read!;
const site = readSite(werkstatt);
const home = site.pages.get('/')!;
const names = ['Möbelentwurf', 'Kundenberatung', 'Bestellführung', 'Werkbank', 'Lehrwerkstatt'];
const wantedHead =
  'Wer was macht,Was man kann,Wege im Haus,Zwei Seiten,Häufig gefragt,Werkstattwörter';

/** Addresses of what it has switched off or left out. */
const off = ['/about/', '/roles/compare/', ...guide.about.map(({ id }) => `/about/${id}/`)];

describe('the framework of another organisation', () => {
  const withClass = ({ tags }: BuiltPage, name: string): Tag[] =>
    tags.filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));
  const linksIn = (tag: Tag): string[] =>
    tag.children.flatMap((child) => (child.name === 'a' ? [child.text.trim()] : linksIn(child)));

  test('passes the content check', () => {
    expect(faults).toEqual([]);
    expect(guide.roles.map(({ data }) => data.name)).toEqual(names);
  });

  test('has every page of its content, and no other', () => {
    const wanted = [...listPages(guide), ...listPrints(guide)].map((page) => page.path);
    expect([...site.pages.keys()].toSorted()).toEqual([...wanted, '/404.html'].toSorted());
  });

  test('leads from every page of a record to its own file in the editor of the code host', () => {
    const editor = 'https://werkstatt-lindgruen.example/bearbeiten/content/';
    const kinds = new Set<string>();
    const wrong = listPages(guide).flatMap(({ path: address, record }) => {
      if (!record) return [];
      kinds.add(record.collection);
      const links = site.pages
        .get(address)!
        .tags.filter(({ name }) => name === 'a')
        .map(({ attributes }) => attributes.get('href') ?? '')
        .filter((link) => link.startsWith(editor));
      const file = decodeURIComponent(links[0]?.slice(editor.length) ?? '');
      const { dir, name, ext } = path.posix.parse(file);
      const found = recordIn(path.posix.join(dir, name), ext === '.md' ? 'md' : 'mdx');
      const isRight =
        links.length === 1 &&
        existsSync(path.join(content, file)) &&
        found?.collection === record.collection &&
        found.id === record.id;
      return isRight ? [] : [`${address}: ${links.join(' ')}`];
    });
    expect(wrong).toEqual([]);
    expect(kinds.size).toBeGreaterThan(8);
  });

  test('has its editor at /admin/, which asks its code host and nobody else', () => {
    const page = readText(site, 'admin/index.html');
    expect(page).toContain(
      'connect-src &#39;self&#39; data: blob: https://git.werkstatt-lindgruen.example;',
    );
    const script = /src="\/(admin\/files\/[^"]+\.js)" integrity="(sha384-[^"]+)"/.exec(page);
    const code = readFileSync(path.join(site.dir, script![1]!));
    expect(script![2]).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`);
    const files = [...site.files].filter((file) => file.startsWith('admin/'));
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(site.dir, file)).size, 0);
    expect(bytes).toBeLessThan(7_500_000);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  test('shows five doors on its home page, and what its header names on every page', () => {
    const doors = withClass(home, 'stand').map((door) => door.text);
    expect(doors).toHaveLength(5);
    names.forEach((name, place) => expect(doors[place]).toContain(name));
    expect(
      faultsOf(site, (page) => {
        const head = linksIn(withClass(page, 'nav')[0]!);
        return head.join() === wantedHead ? [] : head;
      }),
    ).toEqual([]);
  });

  test('loads no face that its brand has replaced', () => {
    expect(
      faultsOf(site, ({ tags }) =>
        tags.flatMap(({ attributes }) => attributes.get('data-faces') || []),
      ),
    ).toEqual([]);
  });

  test('has every page and anchor that its pages name', () => {
    const pages = [...site.pages.values(), ...site.redirects];
    expect(pages.flatMap((page) => brokenAddresses(site, page))).toEqual([]);
  });

  test('names nothing of the section that is off, nor the comparison that it lacks', () => {
    expect(
      faultsOf(site, (page) =>
        page.tags
          .flatMap(addressesOf)
          .map(({ address }) => new URL(address, page.url).pathname)
          .filter((address) => off.includes(address)),
      ),
    ).toEqual([]);
  });

  test('leads no machine there either', () => {
    const written = [...site.files].filter((file) => /\.(md|txt|xml|json)$/.test(file));
    const named = written.flatMap((file) =>
      (readText(site, file).match(/https:[^\s"<)]*/g) ?? [])
        .map((address) => new URL(address).pathname.replace(/index\.md$/, ''))
        .filter((address) => off.includes(address))
        .map((address) => `${file}: ${address}`),
    );
    expect(named).toEqual([]);
  });

  test('files its terms under the letters of its alphabet', () => {
    const tags = site.pages.get('/glossary/')!.tags;
    const letterOf = (id: string): string | undefined =>
      tags
        .find(({ attributes }) => attributes.get('id') === id)
        ?.parent?.parent?.attributes.get('aria-labelledby');
    expect(letterOf('aestigkeit')).toBe('_letter-a');
    expect(letterOf('3d-aufmass')).toBe('_letter-other');
  });

  test('has its brand after the layers of the style sheet, in none of them', () => {
    const theme = readFileSync(path.join(content, 'theme.css'), 'utf8');
    const wanted = [...theme.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name);
    expect(wanted).toHaveLength(10);
    const last = unlayered(home.tags.find(({ name }) => name === 'style')!.text);
    expect(wanted.filter((name) => !last.includes(`${name}:`))).toEqual([]);
    expect(last).toContain('--radius:11px');
  });

  describe('in its matrix', () => {
    const matrix = site.pages.get('/skills/')!;
    const said = ({ text }: Tag): string => text.replace(/\s+/g, ' ').trim();
    const cells = new Map(
      matrix.tags
        .filter(({ name, attributes }) => name === 'td' && attributes.has('id'))
        .map((cell) => [cell.attributes.get('id')!, cell] as const),
    );

    test('counts its four words, and the one for what is not needed, from nought', () => {
      const scale = withClass(matrix, 'scale')[0]!;
      const [summary] = scale.children;
      const words = summary!.children.filter(({ name }) => name === 'span').map(said);
      expect(words).toEqual([
        '0 Nicht nötig',
        '1 Angelernt',
        '2 Geübt',
        '3 Selbstständig',
        '4 Meisterlich',
      ]);
      expect(new Set([...cells.values()].map(said))).toEqual(
        new Set([...words, 'nicht festgelegt']),
      );
    });

    test('has a column for each position of a role, on both tracks, where anything is asked', () => {
      const heads = matrix.tags.filter(
        ({ name, attributes }) => name === 'th' && attributes.has('data-role'),
      );
      expect(heads.map(({ children }) => children.map(said).join(' '))).toEqual([
        'Möbelentwurf Lehrjahre',
        'Möbelentwurf Gestaltung',
        'Möbelentwurf Meisterhand',
        'Kundenberatung Lehrjahre',
        'Kundenberatung Fachberatung',
        'Kundenberatung Werkstattleitung',
        'Bestellführung Auftragsführung',
        'Bestellführung Werkstattleitung',
        'Werkbank Lehrjahre',
        'Werkbank Gesellenjahre',
        'Werkbank Meisterhand',
        'Werkbank Werkstattleitung',
        'Lehrwerkstatt Gesellenjahre',
        'Lehrwerkstatt Werkstattleitung',
      ]);
      expect(said(withClass(matrix, 'after')[0]!)).toBe('Ohne festgelegte Stufen: Hausleitung.');
    });

    test.each([
      ['menschen-anleiten.werkbank.lernende', 'nicht festgelegt'],
      ['menschen-anleiten.werkbank.gesellin', '2 Geübt'],
      ['verbindungen.werkbank.meisterhand', '4 Meisterlich'],
      ['verbindungen.werkbank.werkstattleitung', 'nicht festgelegt'],
      ['preis-und-woche.werkbank.lernende', '0 Nicht nötig'],
    ])('says at %s: %s', (id, level) => {
      expect(said(cells.get(id)!)).toBe(level);
    });

    test('leads to the text of every level that has one, and nowhere from the others', () => {
      const wrong = [...cells].flatMap(([id, cell]) => {
        const level = Number(cell.attributes.get('data-l') ?? 0);
        const links = cell.children.filter(({ name }) => name === 'a');
        const led = links.map(({ attributes }) => attributes.get('href'));
        const wanted = level ? [`/skills/${id.split('.', 1)[0]}/#level-${level}`] : [];
        return led.join() === wanted.join() ? [] : [`${id}: ${led.join()}`];
      });
      expect(wrong).toEqual([]);
    });
  });

  test('tells its two tracks apart on the pages of its skills, and four levels each', () => {
    expect(guide.skills).toHaveLength(9);
    for (const { id, data } of guide.skills) {
      const page = site.pages.get(`/skills/${id}/`)!;
      expect([...page.ids].filter((id) => id.startsWith('level-'))).toEqual([
        'level-1',
        'level-2',
        'level-3',
        'level-4',
      ]);
      const tracks = page.tags
        .filter(({ attributes }) => attributes.get('scope') === 'row')
        .map(({ text }) => /^Meisterebene\W+(.*)$/.exec(text.trim())?.[1])
        .filter((track) => track !== undefined);
      // Who leads the workshop needs no drawing.
      const leads = id === 'moebel-zeichnen' ? [] : ['Weg der Leitung'];
      expect(tracks, data.name).toEqual(['Weg des Handwerks', ...leads]);
      // A bar of no height would show as a stray figure.
      const bars = page.tags.filter(
        ({ name, parent }) => name === 'svg' && parent?.name === 'figure',
      );
      expect(bars.map(({ text }) => text.trim()).join(''), data.name).toBe('');
    }
  });

  test('left no word of its own in the source', () => {
    const { scale, groups, tracks, grades } = guide.framework!.data;
    const levels = [scale!.none!, ...scale!.levels];
    const topics = [...guide.site.faq.topics, ...guide.site.glossary.topics];
    const words = [
      guide.site.name,
      ...guide.roles.flatMap(({ id, data }) => [id, data.name, data.title]),
      ...[...topics, ...guide.site.navigation].map(({ label }) => label),
      ...[...groups, ...tracks, ...grades].map(({ label }) => label),
      ...levels.map(({ name }) => name),
      ...guide.skills.flatMap(({ id, data }) => [id, data.name]),
      ...guide.careers.flatMap(({ id, data }) => [id, data.name, data.title]),
      ...guide.origins.map(({ data }) => data.name),
    ];
    const source = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(woff2|ttf)$/.test(entry.name))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    expect(words.filter((word) => source.includes(word))).toEqual([]);
  });
});
