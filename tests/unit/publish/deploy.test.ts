import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deploy, type Deployed, goTo } from '../../../src/publish/deploy/deploy.ts';
import { placeAt } from '../../../src/publish/deploy/place.ts';
import { listOf } from '../../../src/publish/deploy/report.ts';
import { liveRelease, readReleases } from '../../../src/publish/deploy/releases.ts';
import { readBuilt } from '../../../src/publish/site/built.ts';
import { faultsOf } from '../../../src/publish/site/complete.ts';
import { hashedFiles, tinySite, workplace, writeTiny } from './tiny.ts';

const work = workplace();
const temporary = (): string => mkdtempSync(path.join(work, 'test-'));

const begin = (keep = 5) => {
  const folder = temporary();
  const place = placeAt(path.join(folder, 'host/guide'));
  const dist = path.join(folder, 'dist');
  return {
    place,
    dist,
    publish: (version: string, mayShrink = false): Deployed =>
      deploy(place, readBuilt(writeTiny(dist, version)), { keep, mayShrink, mayMove: false }),
    served: (file: string): string => readFileSync(path.join(place.current, file), 'utf8'),
    has: (file: string): boolean => existsSync(path.join(place.current, file)),
  };
};

describe('publishing', () => {
  test('serves what was built, to everybody and whatever was allowed of its files', () => {
    const { place, dist, publish, served } = begin();
    const before = process.umask(0o077);
    const { live, written, kept } = publish('one');
    process.umask(before);
    for (const [file, content] of tinySite('one'))
      expect(readFileSync(path.join(place.current, file)), file).toEqual(Buffer.from(content));
    expect(readlinkSync(place.current)).toBe(path.join('releases', live.id, 'site'));
    expect({ written: written?.files, kept }).toEqual({ written: tinySite('one').size, kept: 0 });
    for (const [file, mode] of [
      ['', 0o755],
      ['faq', 0o755],
      ['faq/index.html', 0o644],
    ] as const)
      expect(statSync(path.join(place.current, file)).mode & 0o777, file).toBe(mode);
    // A build writes over its own files, and nothing that is served is one of them.
    appendFileSync(path.join(dist, 'index.html'), 'more');
    expect(served('index.html')).not.toContain('more');
  });

  test('keeps the hashed files of earlier releases, and nothing else of theirs', () => {
    const { place, publish, has, served } = begin();
    publish('one');
    const { kept } = publish('two');
    expect(served('index.html')).toContain('Welcome to two');
    for (const file of [...hashedFiles('one'), ...hashedFiles('two')])
      expect(has(file), file).toBe(true);
    const both = new Set([...tinySite('two').keys(), ...hashedFiles('one')]);
    const all = readdirSync(place.current, { recursive: true, withFileTypes: true });
    expect(all.filter((entry) => entry.isFile()).length).toBe(both.size);
    expect(kept).toBe(both.size - tinySite('two').size);
  });

  test('keeps as many releases as it was told, and the files of those alone', () => {
    const { place, publish, has } = begin(2);
    const ids = ['one', 'two', 'three', 'four'].map((version) => publish(version).live.id);
    expect(readdirSync(place.releases).toSorted()).toEqual(ids.slice(1));
    for (const version of ['two', 'three', 'four'])
      for (const file of hashedFiles(version)) expect(has(file), file).toBe(true);
    const gone = hashedFiles('one').filter((file) => !hashedFiles('four').includes(file));
    expect(gone.length).toBeGreaterThan(4);
    expect(gone.filter(has)).toEqual([]);
  });

  test('shares on the disk what has not changed, and not what was changed on the host', () => {
    const { place, publish } = begin();
    publish('one');
    const file = path.join(place.current, 'robots.txt');
    const { ino } = statSync(file);
    expect(publish('two').written?.files).toBeLessThan(tinySite('two').size);
    expect(statSync(file).ino).toBe(ino);
    writeFileSync(file, 'mine');
    publish('three');
    expect(readFileSync(file, 'utf8')).toBe('User-agent: *\n');
  });

  test('does nothing where nothing has changed, so that open tabs lose nothing', () => {
    const { place, publish } = begin();
    const { live } = publish('one');
    expect(publish('one')).toMatchObject({ isNew: false, live: { id: live.id } });
    expect(readdirSync(place.releases)).toEqual([live.id]);
    // Somebody has removed a file of the release by hand.
    rmSync(path.join(place.current, 'faq/index.html'));
    expect(publish('one').isNew).toBe(true);
    expect(existsSync(path.join(place.current, 'faq/index.html'))).toBe(true);
  });

  test('asks before it publishes a site that has lost most of its pages', () => {
    const { place, dist, publish } = begin();
    const many = readBuilt(writeTiny(dist, 'one'));
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      for (const file of [path.join(dist, name, 'index.html')]) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, '<p>More.</p>');
      }
    deploy(place, readBuilt(many.folder), { keep: 5, mayShrink: false, mayMove: false });
    expect(() => publish('two')).toThrow(/has 4 pages, and the live one 9.*--fewer-pages/s);
    expect(publish('two', true).isNew).toBe(true);
  });

  test('asks before it publishes a site that is made for another address', () => {
    const { place, dist, publish, served } = begin();
    publish('one');
    const other = readBuilt(writeTiny(dist, 'two', '/wiki/'));
    const terms = { keep: 5, mayShrink: false, mayMove: false };
    expect(() => deploy(place, other, terms)).toThrow(/for https:.*\/wiki\/, and.*--new-address/s);
    expect(served('index.html')).toContain('Welcome to one');
    expect(deploy(place, other, { ...terms, mayMove: true }).isNew).toBe(true);
  });

  test('takes over a link that was made by hand, with what open tabs need', () => {
    const { place, dist, publish, has, served } = begin();
    mkdirSync(place.folder, { recursive: true });
    writeTiny(path.join(place.folder, 'dist-20260101'), 'by hand');
    symlinkSync('dist-20260101', place.current);
    publish('two');
    for (const file of hashedFiles('by hand')) expect(has(file), file).toBe(true);
    goTo(place, null);
    expect(served('index.html')).toContain('Welcome to by hand');
    expect(existsSync(dist)).toBe(true);
  });

  test('leaves a folder alone that lies where its link belongs', () => {
    const { place, publish } = begin();
    mkdirSync(place.current, { recursive: true });
    writeFileSync(path.join(place.current, 'index.html'), 'mine');
    expect(() => publish('one')).toThrow(/current is no link/);
    expect(readFileSync(path.join(place.current, 'index.html'), 'utf8')).toBe('mine');
  });
});

describe('going back', () => {
  test('serves the release before, with the files of the one that is left', () => {
    const { place, publish, served, has } = begin();
    const one = publish('one').live;
    const two = publish('two').live;
    expect(goTo(place, null)).toMatchObject({ live: { id: one.id }, isNew: true });
    expect(served('index.html')).toContain('Welcome to one');
    for (const file of hashedFiles('two')) expect(has(file), file).toBe(true);
    goTo(place, two.id);
    expect(served('index.html')).toContain('Welcome to two');
    expect(listOf(place, readReleases(place), liveRelease(place, readReleases(place)))).toMatch(
      new RegExp(`^${two.id}  .* 4 pages  live\n${one.id} `),
    );
  });

  test('from what was published after that skips the release that was left', () => {
    const { place, publish, served } = begin(1);
    publish('one');
    publish('bad');
    goTo(place, null);
    publish('three');
    expect(served('index.html')).toContain('three');
    goTo(place, null);
    expect(served('index.html')).toContain('Welcome to one');
    expect(() => goTo(place, null)).toThrow(/no release before/);
  });

  test('says which releases there are, and leaves a damaged one', () => {
    const { place, publish, served } = begin();
    expect(() => goTo(place, null)).toThrow(/Nothing has been published/);
    const one = publish('one').live;
    publish('two');
    expect(() => goTo(place, 'other')).toThrow(`There is no release other. There are: ${one.id}, `);
    writeFileSync(path.join(one.site, 'faq/index.html'), 'broken');
    expect(() => goTo(place, null)).toThrow(/is damaged: faq\/index\.html is not what was built/);
    expect(served('index.html')).toContain('Welcome to two');
  });
});

describe('a site is not published', () => {
  const faultsAfter = (harm: (dist: string) => void): string[] => {
    const dist = writeTiny(path.join(temporary(), 'dist'), 'one');
    harm(dist);
    return faultsOf(readBuilt(dist));
  };
  const file = (pattern: RegExp): string =>
    [...tinySite('one').keys()].find((one) => pattern.test(one))!;
  const without = (pattern: RegExp) => (dist: string) => rmSync(path.join(dist, file(pattern)));
  const withText = (name: string, text: string) => (dist: string) =>
    appendFileSync(path.join(dist, name), text);

  test('unless it lacks nothing', () => {
    expect(faultsAfter(() => {})).toEqual([]);
    for (const base of ['/', '/team/wiki/'])
      expect(faultsOf(readBuilt(writeTiny(temporary(), 'one', base))), base).toEqual([]);
  });

  test.each([
    ['a page', /^faq\//, 'index.html names /faq/?a=1&b=2#top, which is not there'],
    ['the page for missing addresses', /^404/, '404.html is missing'],
    [
      'a page of its sitemap',
      /^faq\//,
      'sitemap-0.xml names https://guide.example.org/faq/, which is not there',
    ],
    ['the target of a redirect', /^faq\//, 'old/index.html names /faq/, which is not there'],
    ['a script of a page', /^_astro\/[\da-f]+\.js$/, /^index\.html names \/_astro\/.*js, which/],
    ['a script of a script', /part/, /^_astro\/\w+\.js names \.\/part/],
    ['a script that is loaded later', /part/, /^_astro\/\w+\.js names _astro\/part/],
    ['a picture of a style sheet', /svg/, /^_astro\/page\.\w+\.css names \/_astro\/sign\.abc\.svg/],
    ['a picture', /svg/, 'index.html names /_astro/sign.abc.svg, which is not there'],
    ['the engine of its search', /wasm/, 'pagefind/wasm.en-gb.pagefind is missing'],
    ['the summary of its index', /pf_meta/, /^pagefind\/pagefind\.en-gb_\w+\.pf_meta is missing/],
    ['a part of its index', /pf_index/, /^pagefind\/ lacks the part en-gb_/],
    ['a page of its index', /pf_fragment/, /^pagefind\/ lacks the part en-gb_/],
    ['the words of its search', /words/, 'pagefind/words.json is missing'],
  ])('without %s', (_, pattern, fault) => {
    const faults = faultsAfter(without(pattern));
    expect(
      faults.some((one) => (typeof fault === 'string' ? one === fault : fault.test(one))),
    ).toBe(true);
  });

  test('with a guide in another language below it that lacks something', () => {
    const withGerman = (pattern: RegExp | null): string[] =>
      faultsAfter((dist) => {
        for (const [one, content] of tinySite('zwei', '/de/'))
          if (!pattern?.test(one)) {
            mkdirSync(path.dirname(path.join(dist, 'de', one)), { recursive: true });
            writeFileSync(path.join(dist, 'de', one), content);
          }
      });
    expect(withGerman(null)).toEqual([]);
    expect(withGerman(/part/)[0]).toMatch(/^de\/_astro\/\w+\.js names \.\/part/);
    expect(withGerman(/part/)[1]).toMatch(/^de\/_astro\/\w+\.js names _astro\/part/);
    expect(withGerman(/pf_index/)).toEqual([
      expect.stringMatching(/^de\/pagefind\/ lacks the part/),
    ]);
    expect(withGerman(/^faq\//)).toContain('de/old/index.html names /de/faq/, which is not there');
  });

  test('with files that are empty, damaged or of another build', () => {
    expect(faultsAfter((dist) => writeFileSync(path.join(dist, 'faq/index.html'), ''))).toContain(
      'faq/index.html is empty',
    );
    const index = file(/pf_index/);
    expect(
      faultsAfter((dist) => {
        const content = readFileSync(path.join(dist, index));
        writeFileSync(path.join(dist, index), content.subarray(0, -6));
      }),
    ).toEqual([`${index} is damaged`]);
    const words = JSON.stringify({ ids: 'abcdefghijklmn', idLetters: 7 });
    expect(
      faultsAfter((dist) => writeFileSync(path.join(dist, 'pagefind/words.json'), words)),
    ).toEqual([expect.stringContaining('parts of different builds')]);
  });

  test('with a name of a file that only an earlier release has', () => {
    const { place, dist, publish } = begin();
    publish('one');
    writeTiny(dist, 'two');
    const old = hashedFiles('one').find((one) => !hashedFiles('two').includes(one))!;
    withText('index.html', `<script src="/${old}"></script>`)(dist);
    expect(() =>
      deploy(place, readBuilt(dist), { keep: 5, mayShrink: false, mayMove: false }),
    ).toThrow(`index.html names /${old}, which is not there`);
  });

  test('with a link in it, and from a folder that holds none', () => {
    const dist = writeTiny(path.join(temporary(), 'dist'), 'one');
    symlinkSync('index.html', path.join(dist, 'other.html'));
    expect(() => readBuilt(dist)).toThrow(/other\.html is a link/);
    expect(() => readBuilt(temporary())).toThrow(/Nothing is built in/);
  });
});
