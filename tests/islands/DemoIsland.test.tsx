// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DemoData, Scene } from '../../src/features/demos/data.model.ts';
import { choiceAnchor, keptAs, type Look, looks } from '../../src/features/demos/look.model.ts';
import { faultText } from '../../src/features/demos/fault.model.ts';
import { storageKey } from '../../src/model/storage.ts';
import { DemoIsland } from '../../src/features/demos/island/DemoIsland.tsx';
import { demoStrings as words } from '../../src/features/demos/strings.en.ts';
import { checkout, message, page, scenes, search, upload } from '../unit/features/demos/example.ts';

const base = '/team/';
const demoOf = (scene: Scene): DemoData => ({
  id: scene.kind,
  title: 'Example',
  task: 'Try both.',
  brand: 'Shop',
  scene,
  measures: ['feedback', 'requests', 'charges', 'clicks', 'shift'],
  pins: { heading: [1], state: [2, 3], action: [4] },
  base,
});
const key = (id: string): string => storageKey(base, keptAs(id));

let root: Root | undefined;
const faults: string[] = [];

/** What the page holds before any script: the demo as the build writes it. */
const write = (demo: DemoData): HTMLElement => {
  const place = document.createElement('div');
  place.innerHTML = renderToString(createElement(DemoIsland, { demo }));
  document.body.append(place);
  return place;
};
const wake = (place: HTMLElement, demo: DemoData): void =>
  act(() => {
    root = hydrateRoot(place, createElement(DemoIsland, { demo }), {
      onRecoverableError: (error) => faults.push(String(error)),
    });
  });
const open = (scene: Scene, address = ''): void => {
  history.replaceState(null, '', `/compare/${address}`);
  const demo = demoOf(scene);
  wake(write(demo), demo);
};
const side = (look: Look) =>
  within(screen.getByRole('group', { name: words.sides[look]('Example') }));
const press = (look: Look, name: string): void => {
  fireEvent.click(side(look).getByRole('button', { name }));
};
const pass = (milliseconds: number): void => {
  // What comes due is drawn before time goes on, as in a browser.
  for (let gone = 0; gone < milliseconds; gone += 25) act(() => void vi.advanceTimersByTime(25));
};
const chosen = (): string =>
  screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)!.value;
const choose = (name: string): void => {
  fireEvent.click(screen.getByRole('radio', { name }));
};
const counts = (look: Look): string =>
  side(look)
    .getByRole('group', { name: words.service[look]('Example') })
    .querySelector('.counts')!.textContent;
/** The cells of one measure, in every group that there is. */
const figures = (measure: string): string[][] =>
  screen.queryAllByRole('row', { name: new RegExp(`^${measure}`) }).map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
  });
  localStorage.clear();
  faults.length = 0;
});
afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(scenes)('the scene $kind', (scene) => {
  const demo = demoOf(scene);

  test('is at rest one and the same on both sides, names of sides and their words aside', () => {
    const place = write(demo);
    const [plain, polished] = looks.map((look) => {
      let html = place.querySelector(`.side.${look} .screen`)!.outerHTML;
      html = html
        .replaceAll(`-${look}-`, '-side-')
        .replace(/(?<=aria-label=")Change (\d)[^"]*/g, (name, number: string) => {
          expect(name).toBe(words.changeOn[look](Number(number), 'Example'));
          return number;
        });
      if (scene.kind === 'message')
        for (const text of [
          scene.hint[look],
          scene.empty[look],
          faultText(scene, look, scene.given),
        ])
          html = html.replaceAll(text, 'words');
      return html;
    });
    expect(polished).toBe(plain);
  });

  test('wakes as what the page holds already, in the same elements', () => {
    const place = write(demo);
    const before = place.innerHTML;
    const elements = [...place.querySelectorAll('*')];
    wake(place, demo);
    expect(place.innerHTML).toBe(before);
    expect([...place.querySelectorAll('*')]).toEqual(elements);
    expect(faults).toEqual([]);
  });

  test('has names of its own for every element', () => {
    const ids = [...write(demo).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is shown', () => {
  test('stays what the reader chose before the script came', () => {
    history.replaceState(null, '', '/compare/');
    localStorage.setItem(key('upload'), 'both');
    const demo = demoOf(upload);
    const place = write(demo);
    choose(words.choices.polished);
    wake(place, demo);
    expect(chosen()).toBe('polished');
  });

  test('comes from the address, before what was kept', () => {
    localStorage.setItem(key('upload'), 'both');
    open(upload, `#${choiceAnchor('upload', 'polished')}`);
    expect(chosen()).toBe('polished');
  });

  test('comes from last time, and anything else that was kept is passed over', () => {
    localStorage.setItem(key('upload'), 'polished');
    localStorage.setItem(key('search'), '<b>');
    open(upload);
    expect(chosen()).toBe('polished');
    act(() => root?.unmount());
    document.body.replaceChildren();
    open(search);
    expect(chosen()).toBe('both');
  });

  test('is told, kept and put in the address', () => {
    open(upload);
    choose(words.choices.polished);
    expect(screen.getByText(words.shown.polished).getAttribute('role')).toBe('status');
    expect(localStorage.getItem(key('upload'))).toBe('polished');
    expect(location.hash).toBe(`#${choiceAnchor('upload', 'polished')}`);
  });

  test('follows an address that is followed later', () => {
    open(upload);
    history.replaceState(null, '', `#${choiceAnchor('upload', 'both')}`);
    act(() => void dispatchEvent(new Event('hashchange')));
    expect(chosen()).toBe('both');
  });

  test('can be switched where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked');
    });
    open(upload);
    choose(words.choices.both);
    expect(chosen()).toBe('both');
  });
});

describe('the checkout', () => {
  const payTwice = (look: Look): void => {
    press(look, checkout.action);
    pass(checkout.patience + 100);
    press(look, checkout.retry);
    pass(checkout.latency + 100);
  };

  test('charges twice on both sides after a lost answer, and once with a key', () => {
    open(checkout);
    for (const look of looks) payTwice(look);
    expect(looks.map(counts)).toEqual(['Requests 2Charges 2', 'Requests 2Charges 2']);
    fireEvent.click(screen.getByRole('checkbox', { name: words.switches.keyed }));
    for (const look of looks) payTwice(look);
    expect(looks.map(counts)).toEqual(['Requests 2Charges 1', 'Requests 2Charges 1']);
    expect(figures(words.measures.charges)).toEqual([
      ['2', '2'],
      ['1', '1'],
    ]);
    expect(figures(words.measures.clicks)).toEqual([
      ['2', '2'],
      ['2', '2'],
    ]);
  });

  test('begins as an address says, and says in the address what a reader sets', () => {
    open(checkout, '#checkout=polished.loses.keyed');
    pass(25);
    expect(chosen()).toBe('polished');
    const box = (name: keyof typeof words.switches): HTMLInputElement =>
      screen.getByRole('checkbox', { name: words.switches[name] });
    expect([box('loses').checked, box('slow').checked, box('keyed').checked]).toEqual([
      true,
      false,
      true,
    ]);
    for (const look of looks) payTwice(look);
    expect(looks.map(counts)).toEqual(['Requests 2Charges 1', 'Requests 2Charges 1']);
    fireEvent.click(box('slow'));
    expect(location.hash).toBe('#checkout=polished.loses.slow.keyed');
    fireEvent.click(box('slow'));
    fireEvent.click(box('keyed'));
    expect(location.hash).toBe('#checkout=polished');
  });

  test('tells whoever listens which side was charged, and that it was charged again', () => {
    open(checkout);
    payTwice('polished');
    const lines = side('polished')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    const told = words.log.charged(2, checkout.total.amount, 2);
    expect(told).not.toBe(words.log.charged(2, checkout.total.amount, 1));
    expect(lines).toContain(`${words.choices.polished}: ${told}`);
    expect(side('polished').getByRole('log').getAttribute('aria-live')).toBe('polite');
  });

  test('takes a second press on the plain side alone', () => {
    open(checkout);
    fireEvent.click(screen.getByRole('checkbox', { name: words.switches.loses }));
    fireEvent.click(screen.getByRole('checkbox', { name: words.switches.slow }));
    for (const look of looks) {
      press(look, checkout.action);
      press(look, checkout.action);
    }
    pass(checkout.slow + 100);
    expect(looks.map(counts)).toEqual(['Requests 2Charges 2', 'Requests 1Charges 1']);
  });
});

test('the page is finished by its main action alone, also after the other one', () => {
  open(page);
  const clicks = (): string[][] => figures(words.measures.clicks);
  for (const look of looks) {
    press(look, page.other);
    pass(page.latency + 100);
    expect(side(look).getByText(page.kept).getAttribute('role')).toBe('status');
  }
  expect(clicks()).toEqual([[words.unfinished, words.unfinished]]);
  for (const look of looks) {
    press(look, page.action);
    pass(page.latency + 100);
    expect(side(look).getByText(page.done)).toBeDefined();
    expect(counts(look)).toBe('Requests 2');
    const buttons = side(look).getAllByRole('button');
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
  }
  expect(clicks()).toEqual([['2', '2']]);
});

test.each(looks)(
  'the page on the %s side counts what is chosen into its amounts, until it is paid',
  (look) => {
    open({ ...page, action: 'Pay {total}' });
    const choose = (name: string): void => {
      fireEvent.click(side(look).getByRole('radio', { name: new RegExp(name) }));
    };
    const amounts = (): string[] =>
      side(look)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent);
    expect(amounts()).toEqual(['£24', 'Free', '£24']);
    choose('Tomorrow');
    expect(amounts()).toEqual(['£24', '£4', '£28']);
    press(look, 'Pay £28');
    choose('Today');
    pass(page.latency + 100);
    choose('Today');
    expect(amounts()).toEqual(['£24', '£4', '£28']);
    expect(side(look).getByText(page.done)).toBeDefined();
  },
);

test.each(looks)('the checkout on the %s side is paid as it was chosen', (look) => {
  open(checkout, '#checkout=both.none');
  pass(25);
  const phone = (): HTMLInputElement => side(look).getByRole('radio', { name: /Phone/ });
  fireEvent.click(phone());
  press(look, checkout.action);
  pass(checkout.latency + 100);
  fireEvent.click(side(look).getByRole('radio', { name: /Card/ }));
  expect(phone().checked).toBe(true);
  expect(side(look).getByText(checkout.done)).toBeDefined();
  expect(counts(look)).toBe('Requests 1Charges 1');
});

describe.each(looks)('the upload on the %s side', (look) => {
  test('shows the photo that was saved while another was chosen, and saves that one next', () => {
    open(upload);
    const [first, second] = upload.photos;
    const picture = (): HTMLElement => side(look).getByRole('figure');
    press(look, upload.action);
    pass(500);
    fireEvent.click(side(look).getByRole('radio', { name: second! }));
    pass(upload.latency);
    expect(picture().textContent).toContain(first);
    expect(picture().className).not.toContain('early');
    expect(side(look).getByText(upload.done)).toBeDefined();
    press(look, upload.action);
    pass(upload.latency + 100);
    expect(picture().textContent).toContain(second);
    expect(counts(look)).toBe('Requests 2');
  });
});

describe('measuring', () => {
  test('says what was not tried and not finished, and how long the first feedback took', () => {
    open(upload);
    // Before anything is tried, it names what will be measured, and shows no empty table.
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(new RegExp(`^${words.measures.feedback}, `))).toBeDefined();
    press('polished', upload.action);
    pass(25);
    expect(figures(words.measures.requests)).toEqual([[words.untried, '1']]);
    press('plain', upload.action);
    pass(25);
    const [[plain, polished] = []] = figures(words.measures.feedback);
    expect(plain).toBe(words.unfinished);
    expect(parseInt(polished!, 10)).toBeLessThan(50);
    pass(upload.latency);
    expect(parseInt(figures(words.measures.feedback)[0]![0]!, 10)).toBeGreaterThanOrEqual(
      upload.latency,
    );
  });

  test('counts the jumps of parts that stay where the browser does not', () => {
    let top = 0;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => ({ x: 0, y: (top += 10), width: 100, height: 50 }) as DOMRect,
    );
    open(upload);
    press('plain', upload.action);
    pass(upload.latency + 100);
    expect(Number(figures(words.measures.shift)[0]![0])).toBeGreaterThan(0);
  });

  test('begins again with both sides at rest, and keeps what was measured', () => {
    open(upload);
    press('polished', upload.action);
    pass(upload.latency + 100);
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${words.again}`) }));
    expect(counts('polished')).toBe('Requests 0');
    expect(figures(words.measures.requests)).toEqual([[words.untried, '1']]);
  });

  test('puts away what was measured under other conditions, and says so', () => {
    open(upload);
    press('plain', upload.action);
    pass(upload.latency + 100);
    const fails = screen.getByRole('checkbox', { name: words.switches.fails });
    fireEvent.click(fails);
    expect(figures(words.measures.requests)).toEqual([]);
    expect(screen.getByText(words.measuredAnew).getAttribute('role')).toBe('status');
    press('polished', upload.action);
    pass(upload.latency + 100);
    fireEvent.click(fails);
    press('plain', upload.action);
    expect(figures(words.measures.requests)).toEqual([['1', words.untried]]);
  });

  test('keeps services with and without a key side by side only where all else is the same', () => {
    open(checkout);
    const set = (name: keyof typeof words.switches): void => {
      fireEvent.click(screen.getByRole('checkbox', { name: words.switches[name] }));
    };
    press('plain', checkout.action);
    set('keyed');
    press('polished', checkout.action);
    const [none, one] = [words.untried, '1'];
    expect(figures(words.measures.requests)).toEqual([
      [one, none],
      [none, one],
    ]);
    expect(screen.getByText(words.restarted)).toBeDefined();
    set('slow');
    expect(figures(words.measures.requests)).toEqual([]);
  });
});

test('the message says what each side says of a mistake, and takes a corrected number', () => {
  open(message);
  expect(side('plain').getByText(message.error.plain)).toBeDefined();
  const field = side('polished').getByRole('textbox');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(field, { target: { value: '1 2 3' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  pass(message.latency + 100);
  expect(side('polished').getByText(message.done.polished)).toBeDefined();
  const button = side('polished').getByRole('button', { name: message.action });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(field, { target: { value: '12' } });
  expect(button.getAttribute('aria-disabled')).toBe('false');
});

test('the message says on the polished side what is wrong with each number, and on the plain one thing', () => {
  open(message);
  const say = (look: Look, value: string): string => {
    const field = side(look).getByRole('textbox');
    fireEvent.change(field, { target: { value } });
    press(look, message.action);
    pass(message.latency + 100);
    const said = document.getElementById(field.getAttribute('aria-describedby')!.split(' ')[1]!)!;
    const before = said.textContent;
    fireEvent.change(field, { target: { value: `${value}7` } });
    expect(said.textContent).toBe(before);
    return before;
  };
  const wrong = ['', 'abcdef', '1', '1234', '000'];
  expect(wrong.map((value) => say('polished', value))).toEqual([
    'Enter a number.',
    'Enter digits only.',
    'Three digits, not 1: add some.',
    'Three digits, not 4: take some out.',
    'There is no 000.',
  ]);
  expect(new Set(wrong.map((value) => say('plain', value)))).toEqual(
    new Set([message.error.plain]),
  );
});

test('the message says nothing of a number that was changed before the answer came', () => {
  open(message);
  const field = side('polished').getByRole('textbox');
  press('polished', message.action);
  pass(100);
  fireEvent.change(field, { target: { value: '123' } });
  pass(message.latency + 100);
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(side('polished').queryByText(/Three digits, not/)).toBeNull();
  press('polished', message.action);
  pass(message.latency + 100);
  expect(side('polished').getByText(message.done.polished)).toBeDefined();
});

test.each(looks)('the search box on the %s side says when it shows the first few alone', (look) => {
  open(search);
  const find = (value: string): void => {
    fireEvent.change(side(look).getByRole('searchbox'), { target: { value } });
    pass(search.latency + 1000);
  };
  find('fruit');
  expect(side(look).getByText('5 found, first 4 shown')).toBeDefined();
  expect(side(look).getByText('Hops')).toBeDefined();
  expect(side(look).queryByText('Plum')).toBeNull();
  find('ap');
  expect(side(look).getByText('2 found')).toBeDefined();
});

test.each(looks)('the search box on the %s side looks for what it suggests, once', (look) => {
  open(search);
  press(look, 'plum');
  expect(side(look).queryByText('Popular')).toBeNull();
  pass(search.latency + 1000);
  expect(side(look).getByRole('searchbox')).toHaveProperty('value', 'plum');
  expect(side(look).getByText('1 found')).toBeDefined();
  expect(counts(look)).toBe('Requests 1');
});

test('the search box shows another word’s result on the plain side alone', () => {
  open(search);
  fireEvent.click(screen.getByRole('checkbox', { name: words.switches.overtakes }));
  for (const look of looks) {
    for (const value of ['h', 'ho', 'hon']) {
      fireEvent.change(side(look).getByRole('searchbox'), { target: { value } });
      pass(100);
    }
    pass(search.late + 1000);
  }
  expect(side('plain').getByText('2 found')).toBeDefined();
  expect(side('polished').getByText('1 found')).toBeDefined();
});
