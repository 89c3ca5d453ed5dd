import { describe, expect, test } from 'vitest';
import { strings as de } from '../../src/strings/de.ts';
import { werkstatt } from '../sites.ts';
import { readSite, readText } from './pages.ts';

const site = readSite(werkstatt);
const pageOf = (path: string) => site.pages.get(path)!;
const linksOf = (path: string): string[] =>
  pageOf(path).tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
const article = (path: string) => pageOf(path).tags.find(({ name }) => name === 'article')!;

describe('a page of plain Markdown', () => {
  const path = '/guide/klartext/';
  const { tags, ids } = pageOf(path);
  const text = article(path).text;
  const copy = readText(site, 'guide/klartext/index.md');

  test('shows the elements of HTML that it holds', () => {
    const names = new Set(tags.map(({ name }) => name));
    const written =
      'details summary dl dt dd figure figcaption hr br abbr kbd mark sub sup del ins';
    expect(written.split(' ').filter((name) => !names.has(name))).toEqual([]);
  });

  test('shows signs and code as they were written, and no comment', () => {
    expect(text).toContain('Ein Brett ist 5 < 6 Zoll breit & {kein Code}.');
    expect(tags.find(({ name }) => name === 'pre')!.text).toBe('const brett = <b>{holz}</b>;\n');
    expect(site.pages.get(path)!.html).not.toContain('Diese Zeile liest niemand');
  });

  test('has the anchors, tables and boxes of any other page, and no control for nothing', () => {
    expect(ids).toContain('aufgaben');
    expect(ids).toContain('der-rahmen');
    const region = tags.find(({ attributes }) => attributes.get('role') === 'region')!;
    expect(region.attributes.get('aria-label')).toBe(de.tableLabel('Maße'));
    expect(text).toContain('\u2611 Holz bestellen');
    expect(tags.filter(({ name, inert }) => name === 'input' && !inert)).toEqual([]);
  });

  test('has footnotes in the language of the site, which lead there and back', () => {
    const back = tags.find(({ attributes }) => attributes.has('data-footnote-backref'))!;
    expect(back.attributes.get('aria-label')).toBe(de.noteBack('1'));
    expect(ids).toContain(back.attributes.get('href')!.slice(1));
    expect(linksOf(path)).toContain('#_fn-ring');
    expect(ids).toContain('_fn-ring');
    expect(tags.find(({ attributes }) => attributes.get('id') === '_footnotes')!.text).toBe(
      de.notes,
    );
  });

  test('has the styles that its elements need', () => {
    const styleOf = (page: string): string =>
      pageOf(page).tags.find(({ name }) => name === 'style')!.text;
    expect(styleOf(path)).toContain('.checklist');
    expect(styleOf('/guide/holz-lesen/')).not.toContain('.checklist');
  });

  test('has a copy without HTML, whose links are whole', () => {
    for (const words of [
      '5 < 6 Zoll breit & {kein Code}',
      `[beim Hobel](${werkstatt.url}/guide/werkzeug/hobel/#der-span)`,
      '- [x] Holz bestellen\n- [ ] ~~Leim kochen~~ Leim kaufen',
      '\n\n    const brett = <b>{holz}</b>;\n\n',
      '| Zarge  |    40 |',
      '**Warum zuerst die „Zarge“?**\n\nWeil sie **trägt**.',
      'CNC (Computergestützte Fertigung), ~~alt~~ neu.',
      `[^ring]: Stehende Ringe arbeiten weniger, wie [die Seite über Holz](${werkstatt.url}/guide/holz-lesen/#jahresringe) sagt.`,
    ])
      expect(copy).toContain(words);
    expect(copy.replace(/^ {4}.*$/gm, '')).not.toMatch(/<\/?[a-z]+[\s>]/i);
  });

  test('is printed with its section, and counted', () => {
    expect(pageOf('/print/guide/').ids).toContain('guide-klartext-_fn-ring');
    expect(text).toContain('Stehende Ringe arbeiten weniger');
    expect(tags.find(({ name }) => name === 'main')!.text).toContain(de.minutes(1));
  });
});

describe('a page in a subfolder', () => {
  const path = '/guide/werkzeug/hobel/';

  test('has an address, a copy, a social picture and a line in every list', () => {
    const main = (at: string) => pageOf(at).tags.find(({ name }) => name === 'main')!.text;
    expect(main(path)).toContain('Ein guter Span ist dünner als Papier.');
    for (const list of ['/guide/', '/search/', '/print/guide/'])
      expect(main(list)).toContain('Der Hobel');
    expect(readText(site, 'llms.txt')).toContain('guide/werkzeug/hobel/index.md');
    expect(readText(site, 'sitemap-0.xml')).toContain(`${werkstatt.url}${path}`);
    expect(site.files).toContain('social/guide/werkzeug/hobel.png');
    expect(readText(site, 'guide/werkzeug/hobel/index.md')).toMatch(/^# Der Hobel\n/);
  });

  test('leads to files and pages, shows its picture, and can be edited', () => {
    expect(linksOf(path)).toEqual(
      expect.arrayContaining([
        ...['/guide/klartext/#aufgaben', '/guide/', '/faq/muss-ich-zeichnen/'],
        expect.stringMatching(/\/content\/guide\/werkzeug\/hobel\.md$/),
      ]),
    );
    const picture = article(path)
      .children.flatMap((tag) => tag.children)
      .find(({ name }) => name === 'img')!;
    expect(site.files).toContain(picture.attributes.get('src')!.slice(1));
    expect(picture.attributes.get('width')).toBe('120');
  });

  test('is led to by the pages that use it', () => {
    expect(linksOf('/guide/klartext/')).toContain(`${path}#der-span`);
  });
});

test('a term in a folder keeps its place in the glossary', () => {
  expect(pageOf('/glossary/').ids).toContain('furnier');
  expect([...site.pages.keys()].filter((path) => path.startsWith('/glossary/holz/'))).toEqual([]);
});

describe('a folder of Markdown as it was written for another program', () => {
  const home = '/guide/handbuch/';
  const week = `${home}erste-woche/`;
  const day = `${week}tag-des-einzugs/`;
  const files = '/files/guide/handbuch/Erste%20Woche';
  const inside = (path: string) => {
    const found: typeof article extends (path: string) => infer Tag ? Tag[] : never = [];
    const walk = (tag: ReturnType<typeof article>): void => {
      found.push(tag);
      tag.children.forEach(walk);
    };
    walk(article(path));
    return found;
  };
  const named = (name: string) => inside(day).filter((tag) => tag.name === name);

  test('has its titles from its headings and its addresses from its files', () => {
    const headings = (path: string): string[] =>
      pageOf(path).tags.flatMap(({ name, text }) => (/^h[12]$/.test(name) ? [text.trim()] : []));
    expect(headings(home)[0]).toBe('Das Handbuch');
    expect(headings(week)[0]).toBe('Die erste Woche');
    expect(headings(day)).toEqual(
      expect.arrayContaining(['Der Tag des Einzugs', 'Was da ist', 'Was nicht da ist']),
    );
    expect(pageOf(day).html).toContain('content="Am ersten Tag zählt nur, dass alles da ist. 🎉"');
  });

  test('leads from the page of a folder to what is in it, and back', () => {
    expect(linksOf(home)).toEqual(expect.arrayContaining([week, `${day}#was-da-ist`]));
    expect(linksOf(week)).toEqual(expect.arrayContaining([home, day]));
    const crumbs = pageOf(day).tags.find(({ attributes }) => attributes.get('class') === 'crumbs')!;
    expect(crumbs.text.replace(/\s+/g, ' ')).toMatch(
      /Leitfaden.*Das Handbuch.*Die erste Woche.*Der Tag des Einzugs/,
    );
    for (const [path, child] of [
      [home, 'Die erste Woche'],
      [week, 'Der Tag des Einzugs'],
    ] as const) {
      const list = pageOf(path).tags.find(
        ({ attributes }) => attributes.get('aria-labelledby') === '_inside',
      )!;
      expect(list.text).toContain(child);
    }
    expect(pageOf('/guide/').tags.find(({ name }) => name === 'main')!.text).not.toContain(
      'Tag des Einzugs',
    );
    const previous = inside(day).find(({ attributes }) => attributes.get('rel') === 'prev')!;
    expect(previous.attributes.get('href')).toBe(week);
  });

  test('publishes the pictures and files that it names, with their sizes, and no others', () => {
    const pictures = named('img').map(({ attributes }) =>
      ['src', 'width', 'height'].map((key) => attributes.get(key)),
    );
    expect(pictures).toEqual([
      [`${files}/Punkt.GIF`, '10', '10'],
      [`${files}/Punkt.GIF`, '30', '30'],
    ]);
    expect(linksOf(day)).toContain(`${files}/plan.pdf`);
    expect(
      [...site.files].filter((file) => file.startsWith('files/guide/handbuch/')).toSorted(),
    ).toEqual([
      'files/guide/handbuch/Erste Woche/Punkt.GIF',
      'files/guide/handbuch/Erste Woche/film.mp4',
      'files/guide/handbuch/Erste Woche/plan.pdf',
    ]);
  });

  test('has callouts and code in the look of the site', () => {
    const callouts = inside(day).filter(({ attributes }) =>
      attributes.get('class')?.startsWith('callout'),
    );
    expect(callouts.slice(0, 2).map(({ attributes }) => attributes.get('aria-label'))).toEqual([
      de.callouts.warning,
      'Ein Rat',
    ]);
    expect(named('figcaption').map(({ text }) => text)).toEqual(['brett.js']);
    const words = named('span').map(({ attributes }) => attributes.get('class'));
    expect(words).toEqual(expect.arrayContaining(['code-comment', 'code-keyword', 'marked']));
  });

  test('holds nothing that runs, is styled or is loaded from elsewhere', () => {
    for (const { name, attributes } of inside(day)) {
      expect(['iframe', 'font', 'style']).not.toContain(name);
      expect(attributes.has('style') || attributes.has('onclick')).toBe(false);
      expect(attributes.get('href') ?? '').not.toMatch(/^javascript:/i);
      expect(attributes.get('src') ?? '/').toMatch(/^\//);
    }
    expect(article(day).text).not.toContain('nie');
    expect(linksOf(day)).toContain('https://werkstatt-lindgruen.example/bild.png');
  });

  test('has a copy that begins with its title and escapes no sign of Markdown', () => {
    const copy = readText(site, 'guide/handbuch/erste-woche/tag-des-einzugs/index.md');
    expect(copy).toMatch(/^# Der Tag des Einzugs\n/);
    expect(copy).toContain('\n## Was da ist\n\n> [!WARNING]\n');
    expect(copy).toContain(`[der Plan](${werkstatt.url}${files}/plan.pdf)`);
    expect(copy).not.toMatch(/javascript|nie'/);
  });
});
