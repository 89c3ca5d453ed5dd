// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeProfile } from '../../src/features/profile/code.model.ts';
import type { Profile as Own } from '../../src/features/profile/profile.model.ts';
import { writeProfile } from '../../src/features/profile/file.model.ts';
import { storageKey } from '../../src/model/storage.ts';
import { ProfileIsland } from '../../src/features/profile/island/ProfileIsland.tsx';
import { profileStrings as words } from '../../src/features/profile/strings.en.ts';
import { profileGuide } from '../../src/features/profile/guide.model.ts';
import type { OtherGuide } from '../fixtures/frameworks/guide.ts';
import { observatory } from '../fixtures/frameworks/observatory.ts';
import { readGuide } from '../fixtures/frameworks/read.ts';
import { rescue } from '../fixtures/frameworks/rescue.ts';
import { river } from '../fixtures/frameworks/river.ts';
import { guide, profileOf, world } from '../unit/features/profile/example.ts';
import { stubBrowser } from './stubs.ts';

const key = storageKey(guide.base, 'profile');
let copied: readonly string[] = [];
const kept = (): { aim: Own['aim']; ratings: Own['ratings'] } | null =>
  JSON.parse(localStorage.getItem(key) ?? 'null');
const keep = (profile: Own): void => localStorage.setItem(key, writeProfile(profile));
const open = (address = ''): void => {
  history.replaceState(null, '', `/skills/profile/${address}`);
  render(<ProfileIsland guide={guide} />);
};
const link = (profile: Own): string => `#p=${encodeProfile(profile, world)}`;
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const choose = (skill: string, option: RegExp): void => {
  const group = screen.getByRole('radiogroup', { name: skill, hidden: true });
  fireEvent.click(within(group).getByRole('radio', { name: option, hidden: true }));
};
const load = (text: string): void => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  fireEvent.change(input, { target: { files: [new File([text], 'profile.json')] } });
};

beforeEach(() => {
  localStorage.clear();
  copied = stubBrowser();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('rating', () => {
  test('asks for a word with its sentence, says how far it has come, and is kept', () => {
    open();
    choose('Skill a', /^2 Middle Does it at level two\.$/);
    choose('Skill | b', new RegExp(words.rating.unknown));
    expect(screen.getByText(words.rating.rated(2, 3))).toBeTruthy();
    expect(kept()).toMatchObject({ ratings: { a: 2, b: 'unknown' } });
    choose('Skill | b', new RegExp(words.rating.none));
    expect(kept()).toMatchObject({ ratings: { a: 2 } });
  });

  test('begins with the first group that is not done', () => {
    keep(profileOf({ a: 1, b: 1 }));
    open();
    const [done, next] = document.querySelectorAll('.rating details');
    expect(done).toHaveProperty('open', false);
    expect(next).toHaveProperty('open', true);
  });

  test('goes on to the next group, and takes the focus there', () => {
    open();
    press(words.rating.next('Side'));
    expect(document.activeElement?.textContent).toContain('Side');
    expect(document.activeElement?.parentElement).toHaveProperty('open', true);
  });
});

describe('the aim', () => {
  test('is not asked for where the guide sets no target; rating and sharing work all the same', async () => {
    history.replaceState(null, '', '/skills/profile/?role=two&position=lead');
    render(<ProfileIsland guide={{ ...guide, roles: [], positions: [] }} />);
    expect(screen.getAllByText(words.aim.none)).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: words.aim.title })).toBeNull();
    expect(screen.queryByRole('radio', { name: /^(One|Two)$/ })).toBeNull();
    expect(document.querySelector('.aim :is(fieldset, select)')).toBeNull();
    choose('Skill a', /^2 Middle/);
    expect(kept()).toMatchObject({ aim: null, ratings: { a: 2 } });
    press(words.tools.share);
    await screen.findByText(words.tools.copied);
  });

  test('comes from the address, which replaces nothing that is kept', () => {
    keep(profileOf({ a: 1 }));
    open('?role=two&position=lead');
    expect(screen.getByRole('combobox', { name: words.aim.position })).toHaveProperty(
      'value',
      'lead',
    );
    expect(kept()).toHaveProperty('aim.role', 'one');
  });

  test('keeps its step where the role changes', () => {
    keep(profileOf({}, { role: 'one', position: 'lead' }));
    open();
    fireEvent.click(screen.getByRole('radio', { name: 'Name of two' }));
    expect(kept()?.aim).toEqual({ role: 'two', position: 'lead' });
  });
});

describe('the result', () => {
  test('ranks gaps, tells what to do and read, and repeats every bar in words', () => {
    keep(profileOf({ a: 3, b: 1 }));
    open();
    const result = screen.getByRole('region', { name: words.result.title });
    expect(within(result).getByText(words.result.kinds.gap(1))).toBeTruthy();
    const gap = within(result).getByRole('heading', { name: 'Skill | b' }).closest('li')!;
    expect(within(gap).getByRole('link', { name: 'Skill | b' }).getAttribute('href')).toBe(
      '/base/skills/b/#level-3',
    );
    expect(gap.textContent).toContain('Does it at level three.');
    expect(gap.textContent).toContain('Begin with one small thing.');
    const rows = within(result).getAllByRole('row').slice(1);
    const cells = rows.map((row) =>
      [...row.querySelectorAll('[data-label]')].map((element) => element.textContent),
    );
    expect(cells).toContainEqual(['3 High', '2 Middle']);
    expect(cells).toContainEqual([words.result.unrated, words.result.notSet]);
    for (const bar of result.querySelectorAll('svg'))
      expect(bar.closest('[aria-hidden]')).toBeTruthy();
  });

  test('asks for an aim where there is none', () => {
    keep(profileOf({ a: 3 }, null));
    open();
    expect(screen.getByText(words.result.noAim)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a guide of another shape', () => {
  const openGuide = (other: OtherGuide, profile: Own): HTMLElement => {
    const data = profileGuide(readGuide(other), (path) => path);
    localStorage.setItem(storageKey(data.base, 'profile'), writeProfile(profile));
    history.replaceState(null, '', '/skills/profile/');
    render(<ProfileIsland guide={data} />);
    return screen.getByRole('region', { name: words.result.title });
  };
  const rescuer = (position: string): Own['aim'] => ({ role: 'rescuer', position });

  test('whose positions ask for points alone is measured by their sum', () => {
    const result = openGuide(rescue, profileOf({ 'ropes-and-knots': 3 }, rescuer('team-member')));
    expect(within(result).getByText(words.result.pointsShort('6', '12', '6'))).toBeTruthy();
    expect(within(result).getByText(words.result.noLevels)).toBeTruthy();
    const rows = within(result).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      ' On the mountain',
      'Ropes and knots3 Badge 3',
    ]);
    expect(result.textContent).not.toContain(words.result.notSet);
    expect(within(result).queryByText(words.result.gaps)).toBeNull();
    choose('First aid', /^3 Badge 3 6 points/);
    expect(within(result).getByText(words.result.pointsReached('12', '12'))).toBeTruthy();
  });

  test('says once that every line of a level must be true, where levels have several', () => {
    openGuide(rescue, profileOf({}, null));
    expect(screen.getAllByText(words.rating.reached)).toHaveLength(1);
    cleanup();
    openGuide(river, profileOf({}, null));
    expect(screen.queryByText(words.rating.reached)).toBeNull();
  });

  test('shows what the position is expected to do, to rate by and in the gaps', () => {
    const aim = { role: 'astronomer', position: 'observer' };
    const result = openGuide(observatory, profileOf({ observing: 1 }, aim));
    const expected = 'Point, focus and expose for one telescope on your own nights.';
    const skill = screen.getByRole('radiogroup', { name: 'Observing', hidden: true });
    const lead = words.rating.expected('Observer');
    const about = skill.getAttribute('aria-describedby')!;
    expect(document.getElementById(about)?.textContent).toBe(`${lead}: ${expected}`);
    const gap = within(result).getByRole('heading', { name: 'Observing' }).closest('li')!;
    expect(gap.textContent).toContain(`${words.result.expected}: ${expected}`);
    const row = within(result).getByRole('row', { name: /^Observing/ });
    expect(row.textContent).toContain(expected);
    fireEvent.change(screen.getByRole('combobox', { name: words.aim.position }), {
      target: { value: 'dome-manager' },
    });
    expect(document.getElementById(about)?.textContent).toContain('the six people of your dome');
  });

  test('without roles and positions shows what is rated, and why it is measured by nothing', () => {
    const result = openGuide(river, profileOf({ 'measuring-ice': 2 }, null));
    expect(screen.getAllByText(words.aim.none)).toHaveLength(1);
    expect(screen.queryByText(words.aim.role)).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(within(result).queryByText(words.result.noAim)).toBeNull();
    expect(within(result).getByRole('row', { name: /Measuring ice.*2 Takes part/ })).toBeTruthy();
    expect(within(result).getByRole('link', { name: 'Measuring ice' }).getAttribute('href')).toBe(
      '/skills/measuring-ice/',
    );
  });

  test('whose levels are words alone asks for a level and not for a sentence', () => {
    openGuide(observatory, profileOf({}, null));
    expect(screen.getByText(words.rating.ledeBare)).toBeTruthy();
    cleanup();
    openGuide(rescue, profileOf({}, null));
    expect(screen.getByText(words.rating.lede)).toBeTruthy();
  });
});

describe('the storage', () => {
  const broken = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };

  test('that is blocked does not stop anything, and the page says so', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(broken);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(broken);
    open();
    expect(screen.getAllByText(words.tools.lost).length).toBeGreaterThan(0);
    choose('Skill a', /^2 Middle/);
    expect(screen.getByText(words.rating.rated(1, 3))).toBeTruthy();
  });

  test('that is full is told of once it takes nothing more', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(broken);
    open();
    expect(screen.queryByText(words.tools.lost)).toBeNull();
    choose('Skill a', /^2 Middle/);
    expect(screen.getAllByText(words.tools.lost).length).toBeGreaterThan(0);
  });

  test.each(['{', '[]', '{"ratings": 3}'])('that holds %s is not overwritten unasked', (text) => {
    localStorage.setItem(key, text);
    open();
    expect(screen.getAllByText(words.tools.unread).length).toBeGreaterThan(0);
    expect(localStorage.getItem(key)).toBe(text);
  });

  test('that cannot be read is emptied where the reader asks for it', () => {
    localStorage.setItem(key, '{');
    open();
    press(words.tools.delete);
    press(words.questions.yes.delete);
    expect(screen.getByText(words.tools.done.delete)).toBeTruthy();
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('that cannot be emptied is not called emptied', () => {
    keep(profileOf({ a: 1 }));
    open();
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(broken);
    press(words.tools.delete);
    press(words.questions.yes.delete);
    expect(screen.queryByText(words.tools.done.delete)).toBeNull();
    expect(screen.getAllByText(words.tools.lost).length).toBeGreaterThan(0);
  });

  test('that is full here is not read again when another tab writes to it', () => {
    keep(profileOf({ a: 1 }));
    open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(broken);
    choose('Skill | b', /^2 Middle/);
    fireEvent(window, new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
    expect(screen.getByText(words.rating.rated(2, 3))).toBeTruthy();
  });

  test('that another tab changes is followed', () => {
    open();
    keep(profileOf({ a: 1, b: 2, c: 3 }));
    fireEvent(window, new StorageEvent('storage', { key }));
    expect(screen.getByText(words.rating.rated(3, 3))).toBeTruthy();
  });

  test('that was emptied while the page slept is empty when Back brings it to life', () => {
    keep(profileOf({ a: 1, b: 2, c: 3 }));
    open('?role=one&position=lead');
    localStorage.removeItem(key);
    fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));
    expect(screen.getByText(words.rating.rated(0, 3))).toBeTruthy();
    expect(localStorage.getItem(key)).toBeNull();
  });
});

describe('a link', () => {
  const theirs = profileOf({ a: 3, b: 1 }, { role: 'one', position: 'lead' });

  test('is told of, and replaces nothing', () => {
    const mine = profileOf({ a: 1 });
    keep(mine);
    open(link(theirs));
    expect(document.activeElement?.textContent).toBe(words.link.title);
    expect(kept()).toMatchObject(mine);
    press(words.link.look);
    expect(screen.getByText(words.link.higher(2))).toBeTruthy();
    press(words.link.back);
    expect(location.hash).toBe('');
    expect(kept()).toMatchObject(mine);
  });

  test('becomes the own profile after a yes', () => {
    keep(profileOf({ a: 1 }));
    open(link(theirs));
    press(words.link.look);
    press(words.link.keep);
    press(words.questions.no);
    expect(kept()?.ratings).toEqual({ a: 1 });
    press(words.link.keep);
    press(words.questions.yes.keep);
    expect(kept()).toMatchObject(theirs);
    expect(screen.getByText(words.tools.done.keep)).toBeTruthy();
  });

  test('takes a second opinion that sees nothing first, and sends it back', async () => {
    keep(profileOf({ c: 1 }));
    open(link(theirs));
    press(words.link.blind);
    expect(screen.getAllByRole('radiogroup', { hidden: true })).toHaveLength(2);
    expect(document.querySelectorAll('.opened input:checked')).toHaveLength(2);
    for (const chosen of document.querySelectorAll('.opened input:checked'))
      expect(chosen.closest('label')?.textContent).toContain(words.rating.none);
    choose('Skill a', /^2 Middle/);
    press(words.link.compare);
    expect(screen.getByText(words.link.higher(1))).toBeTruthy();
    press(words.link.send);
    await waitFor(() => expect(copied).toHaveLength(1));
    const sent = { aim: theirs.aim, ratings: { a: 2 } } as const;
    expect(copied[0]).toBe(`${location.origin}/skills/profile/${link(sent)}`);
    expect(kept()?.ratings).toEqual({ c: 1 });
  });

  test('gives the opinion back after a reload', () => {
    open(link(theirs));
    press(words.link.blind);
    choose('Skill | b', /^3 High/);
    cleanup();
    open(link(theirs));
    press(words.link.blind);
    expect(screen.getAllByText(words.rating.rated(1, 2)).length).toBeGreaterThan(0);
  });

  test.each([
    ['malformed', '#p=%%%'],
    ['damaged', `${link(theirs).slice(0, -1)}${link(theirs).endsWith('A') ? 'Q' : 'A'}`],
  ] as const)('that is %s says so', (fault, hash) => {
    keep(profileOf({ a: 1 }));
    open(hash);
    const said = screen.getByRole('alert').textContent;
    expect([words.link.faults[fault], words.link.faults.malformed]).toContain(said);
    expect(kept()?.ratings).toEqual({ a: 1 });
  });

  test('is followed when the address changes on the open page', () => {
    open();
    location.hash = link(theirs);
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect(screen.getByRole('heading', { name: words.link.title })).toBeTruthy();
    location.hash = '#_main';
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect(screen.getByRole('heading', { name: words.link.title })).toBeTruthy();
  });
});

describe('a file', () => {
  test('fills an empty profile', async () => {
    open();
    load(writeProfile(profileOf({ a: 2, c: 1 })));
    await screen.findByText(words.tools.loaded(2));
    expect(kept()?.ratings).toEqual({ a: 2, c: 1 });
  });

  test('asks before it replaces another', async () => {
    keep(profileOf({ a: 1 }));
    open();
    load(writeProfile(profileOf({ b: 2, c: 1 })));
    await screen.findByText(words.questions.replace(1, 2));
    expect(kept()?.ratings).toEqual({ a: 1 });
    press(words.questions.yes.replace);
    expect(kept()?.ratings).toEqual({ b: 2, c: 1 });
  });

  test.each([
    ['broken', 'no JSON'],
    ['strange', '{}'],
    ['newer', '{"version":9,"ratings":{}}'],
    ['broken', '<!doctype html><p>A page'],
    ['strange', '{"version":1,"answers":{}}'],
    ['huge', ' '.repeat(500_001)],
    ['huge', ' '.repeat(2_000_001)],
  ] as const)('that is %s changes nothing and says why', async (fault, text) => {
    keep(profileOf({ a: 1 }));
    open();
    load(text);
    await screen.findByText(words.tools.faults[fault]);
    expect(kept()?.ratings).toEqual({ a: 1 });
  });

  test('names what it had to leave out', async () => {
    open();
    load('{"ratings":{"a":2,"gone":3}}');
    await screen.findByText(new RegExp('gone'));
    expect(kept()?.ratings).toEqual({ a: 2 });
  });
});

describe('taking it along', () => {
  test('copies an address that holds the ratings', async () => {
    const mine = profileOf({ a: 1, b: 'unknown' });
    keep(mine);
    open();
    press(words.tools.share);
    await screen.findByText(words.tools.copied);
    expect(copied).toEqual([`${location.origin}/skills/profile/${link(mine)}`]);
  });

  test('shows the text where the browser does not copy', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    keep(profileOf({ a: 1 }));
    open();
    press(words.tools.markdown);
    await screen.findByText(words.tools.notCopied);
    const text = screen.getByRole('textbox', { name: words.tools.text });
    expect((text as HTMLTextAreaElement).value).toContain('# Your profile');
  });

  test('deletes everything after a yes', () => {
    keep(profileOf({ a: 1 }));
    localStorage.setItem(storageKey(guide.base, 'opinion'), '{}');
    localStorage.setItem(storageKey(guide.base, 'theme'), 'dark');
    open();
    press(words.tools.delete);
    press(words.questions.yes.delete);
    expect(Object.keys(localStorage)).toEqual([storageKey(guide.base, 'theme')]);
    expect(screen.getByText(words.tools.done.delete)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.tools.share })).toBeNull();
  });
});
