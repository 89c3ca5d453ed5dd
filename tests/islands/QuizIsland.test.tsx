// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { noneOfThese, type QuizAnswers } from '../../src/features/quiz/bank.model.ts';
import { answerText, choicesOf } from '../../src/features/quiz/choices.model.ts';
import { textsOf } from '../../src/features/quiz/guide.model.ts';
import { outcomes } from '../../src/features/quiz/scoring/regions.model.ts';
import { askedItems, progressFrom, writeProgress } from '../../src/features/quiz/progress.model.ts';
import { encodeAnswers } from '../../src/features/quiz/codes/answer-code.model.ts';
import { encodeResult } from '../../src/features/quiz/codes/result-code.model.ts';
import { reasonsOf } from '../../src/features/quiz/scoring/reasons.model.ts';
import { scoreQuiz } from '../../src/features/quiz/scoring/score.model.ts';
import { storageKey } from '../../src/model/storage.ts';
import { openQuizStore, type QuizStore } from '../../src/features/quiz/island/store.ts';
import { QuizIsland } from '../../src/features/quiz/island/QuizIsland.tsx';
import { loadLate } from '../../src/features/quiz/island/late.client.ts';
import { quizStrings as words } from '../../src/features/quiz/strings.en.ts';
import { guide, headlines, resultOf } from '../quiz/guide.ts';
import { answersOf, personas } from '../quiz/personas.ts';
import { stubBrowser } from './stubs.ts';

const { bank } = guide;
const key = storageKey(guide.base, 'quiz');
const core = askedItems(bank, { sharpen: false });
let copied: readonly string[] = [];
const kept = (): QuizAnswers | null =>
  (JSON.parse(localStorage.getItem(key) ?? 'null') as { answers: QuizAnswers } | null)?.answers ??
  null;
const keep = (answers: QuizAnswers): void =>
  localStorage.setItem(key, writeProgress(progressFrom(bank, answers), bank));
const open = (fragment = ''): void => {
  history.pushState(null, '', `/base/quiz/${fragment}`);
  document.title = 'The quiz';
  render(<QuizIsland guide={guide} />);
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const follow = async (name: string | RegExp): Promise<void> => {
  const link = screen.getAllByRole('link', { name })[0]! as HTMLAnchorElement;
  const before = location.hash;
  fireEvent.click(link);
  await waitFor(() => expect(location.hash).not.toBe(before));
};
const answered = (count: number, choice = 3): QuizAnswers =>
  Object.fromEntries(
    core.slice(0, count).map((item) => [item.id, choicesOf(guide, item)[choice]!.answer]),
  );
/** Ends what is said over every result: how many answers it rests on. */
const eyebrow = (answered: number, all: number, unknown: number): RegExp =>
  new RegExp(`${words.result.eyebrow('', answered, all, unknown)}$`);
/** A folded part of the result. */
const fold = (name: string): HTMLElement =>
  screen.getByRole('heading', { level: 2, name }).closest('details')!;
const wholeSheet = (): QuizAnswers => answersOf(bank, personas[0]!);

// As it is for readers who come to the end: what is loaded on demand is here.
beforeAll(loadLate);
beforeEach(() => {
  localStorage.clear();
  copied = stubBrowser();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a question', () => {
  test('is the name of a group of radios, of which none is chosen', () => {
    open();
    const group = screen.getByRole('group', { name: core[0]!.text });
    expect(group.dataset['item']).toBe(core[0]!.id);
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['-2', '-1', '0', '1', '2', 'unknown']);
    expect(radios.some(({ checked }) => checked)).toBe(false);
    expect(screen.getByText(words.place(1, 26))).toBeTruthy();
  });

  test('chosen without a pointer waits for Next, then hands focus and title to the next one', () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: guide.rating.choices[3]! }));
    expect(kept()).toEqual({ [core[0]!.id]: 1 });
    expect(screen.getByRole('group', { name: core[0]!.text })).toBeTruthy();
    expect(document.title).toBe('The quiz');
    press(words.question.go);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: core[1]!.text }),
    );
    expect(document.title).toBe('Question 2 of 26 – The quiz');
    expect(location.hash).toBe(`#q=${core[1]!.id}`);
  });

  test('without an answer says so, in the title as well, and leads to its first radio', () => {
    open(`#q=${core[2]!.id}`);
    press(words.question.go);
    const problem = screen.getByRole('alert');
    expect(document.activeElement).toBe(problem);
    expect(document.title).toBe('Error: Question 3 of 26 – The quiz');
    const group = screen.getByRole('group', { name: core[2]!.text });
    const described = group.getAttribute('aria-describedby')!.split(' ');
    expect(document.getElementById(described[0]!)?.textContent).toBe(words.question.unanswered);
    fireEvent.click(within(problem).getByRole('link'));
    expect(document.activeElement).toBe(within(group).getAllByRole('radio')[0]);
    fireEvent.click(within(group).getAllByRole('radio')[1]!);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.title).toBe('Question 3 of 26 – The quiz');
  });

  test('can be skipped, taken back and answered with not knowing', async () => {
    open();
    expect(screen.queryByRole('button', { name: words.question.clear })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: guide.rating.unknown }));
    expect(kept()).toEqual({ [core[0]!.id]: null });
    press(words.question.clear);
    expect(kept()).toBeNull();
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    await follow(words.question.skip);
    expect(location.hash).toBe(`#q=${core[1]!.id}`);
    await follow(words.question.back);
    expect(screen.getByRole('group', { name: core[0]!.text })).toBeTruthy();
  });

  test('of a situation offers “None of these” after its options, and keeps it as an answer', () => {
    const scenario = core.find(({ kind }) => kind === 'scenario')!;
    open(`#q=${scenario.id}`);
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value).slice(4)).toEqual([noneOfThese, 'unknown']);
    // The two that choose nothing of what is offered are set apart.
    const apart = radios.map((radio) => radio.closest('.apart') !== null);
    expect(apart).toEqual([false, false, false, false, true, true]);
    fireEvent.click(screen.getByRole('radio', { name: guide.scenario.none }));
    expect(kept()).toEqual({ [scenario.id]: noneOfThese });
    cleanup();
    keep({ ...wholeSheet(), [scenario.id]: noneOfThese });
    open('#result');
    expect(screen.getByText(eyebrow(26, 26, 0))).toBeTruthy();
  });

  test('hints at no side: no mark, no colour of one', () => {
    for (const item of core) {
      open(`#q=${item.id}`);
      expect(document.querySelector('.quiz [class*="at-"], .quiz svg')).toBeNull();
      cleanup();
    }
  });
});

describe('moving on by itself', () => {
  const choose = (place: number, before: (radio: HTMLElement) => void): void => {
    const radio = screen.getAllByRole('radio')[place]!;
    before(radio);
    fireEvent.click(radio);
  };
  const point = (radio: HTMLElement): void => void fireEvent.pointerDown(radio);
  const space = (radio: HTMLElement): void => void fireEvent.keyDown(radio, { key: ' ' });
  const arrow = (radio: HTMLElement): void => void fireEvent.keyDown(radio, { key: 'ArrowDown' });
  const shown = (): string | undefined => screen.getByRole('group').dataset['item'];
  const pace = (): HTMLInputElement => screen.getByRole('checkbox', { name: words.question.pace });

  test('follows a pointer’s choice, says where it led, and is undone to what was before', () => {
    keep({ [core[1]!.id]: 2 });
    open(`#q=${core[1]!.id}`);
    choose(1, point);
    expect(shown()).toBe(core[2]!.id);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: core[2]!.text }));
    const answered = words.question.answered(guide.rating.choices[1]!);
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain(`${answered} ${words.place(3, 26)}.`);
    press(words.question.undo);
    expect(shown()).toBe(core[1]!.id);
    expect(kept()).toEqual({ [core[1]!.id]: 2 });
    expect(screen.queryByRole('button', { name: words.question.undo })).toBeNull();
    // Choosing once more what is chosen means to go on.
    choose(4, point);
    expect(shown()).toBe(core[2]!.id);
  });

  test('leads from the last answer to the result, and back to where a change was asked for', () => {
    keep(answered(25));
    open(`#q=${core[25]!.id}`);
    choose(0, point);
    expect(location.hash).toBe('#result');
    cleanup();
    open(`#q=${core[3]!.id}&then=review`);
    choose(0, point);
    expect(location.hash).toBe('#review');
  });

  test('is off for keys until it is asked for, and an arrow never leads on', () => {
    open(`#q=${core[0]!.id}`);
    choose(0, space);
    choose(1, arrow);
    expect(shown()).toBe(core[0]!.id);
    expect(pace().checked).toBe(false);
    fireEvent.click(pace());
    choose(2, arrow);
    expect(shown()).toBe(core[0]!.id);
    choose(3, space);
    expect(shown()).toBe(core[1]!.id);
    cleanup();
    open(`#q=${core[1]!.id}`);
    expect(pace().checked).toBe(true);
  });

  test('can be switched off for a pointer, and stays off', () => {
    open(`#q=${core[0]!.id}`);
    expect(pace().checked).toBe(true);
    fireEvent.click(pace());
    choose(0, point);
    expect(shown()).toBe(core[0]!.id);
    cleanup();
    open(`#q=${core[0]!.id}`);
    choose(1, point);
    expect(shown()).toBe(core[0]!.id);
  });

  test('takes a double click for one', () => {
    open(`#q=${core[0]!.id}`);
    const press = (detail: number): void => {
      const radio = screen.getAllByRole('radio')[1]!;
      const pointer = new MouseEvent('pointerdown', { bubbles: true });
      fireEvent(radio, Object.assign(pointer, { pointerType: 'mouse' }));
      fireEvent.click(radio, { detail });
    };
    press(1);
    press(2);
    expect(shown()).toBe(core[1]!.id);
    expect(Object.keys(kept()!)).toEqual([core[0]!.id]);
  });
});

describe('coming back', () => {
  test('greets the reader, who goes on where they were or begins anew', async () => {
    keep(answered(14));
    open();
    expect(screen.getByText(words.resume.answered(14, 26))).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
    await follow(words.resume.go);
    expect(screen.getByRole('group', { name: core[14]!.text })).toBeTruthy();
    cleanup();
    open();
    press(words.resume.again);
    press(words.questions.no);
    expect(kept()).not.toBeNull();
    press(words.resume.again);
    press(words.questions.yes.again);
    expect(kept()).toBeNull();
    expect(screen.getByRole('group', { name: core[0]!.text })).toBeTruthy();
    expect(screen.getByText(words.done.again)).toBeTruthy();
  });

  test('offers the result where everything is answered', () => {
    keep(wholeSheet());
    open();
    expect(screen.getByRole('link', { name: words.resume.result })).toBeTruthy();
  });
});

describe('the storage', () => {
  const broken = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };

  test('that is blocked stops nothing; the page says so and holds out the answers', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(broken);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(broken);
    open();
    expect(screen.getByText(words.memory.lost)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    const address = screen.getByRole<HTMLInputElement>('textbox', { name: words.memory.resume });
    const answers = { [core[0]!.id]: -2 };
    expect(address.value.split('#')[1]).toBe(`answers=${encodeAnswers(bank, answers)}`);
  });

  test.each([
    ['unread', '{'],
    ['newer', '{"version":2,"answers":{}}'],
  ] as const)('that holds something %s is not overwritten unasked', async (memory, text) => {
    localStorage.setItem(key, text);
    for (const address of ['', `#q=${core[1]!.id}`, '#all', '#result']) {
      open(address);
      expect(screen.getByText(words.memory[memory])).toBeTruthy();
      expect(localStorage.getItem(key)).toBe(text);
      cleanup();
    }
    open(`#q=${core[1]!.id}`);
    await follow(words.question.skip);
    expect(localStorage.getItem(key)).toBe(text);
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    expect(kept()).not.toBeNull();
  });

  test.each(['{', '{"version":2,"answers":{}}'])('that holds %s can be deleted', (text) => {
    localStorage.setItem(key, text);
    open();
    press(words.foot.delete);
    press(words.questions.yes.delete);
    expect(screen.getByText(words.done.delete)).toBeTruthy();
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('that cannot be emptied is not called emptied', () => {
    keep(answered(2));
    open('#review');
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(broken);
    press(words.foot.delete);
    press(words.questions.yes.delete);
    expect(screen.queryByText(words.done.delete)).toBeNull();
    expect(screen.getByText(words.memory.lost)).toBeTruthy();
  });

  test('is emptied from the first question too, and the focus stays on the page', () => {
    open();
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    press(words.foot.delete);
    press(words.questions.yes.delete);
    expect(document.activeElement?.matches('h1, h2')).toBe(true);
    const radio = screen.getAllByRole('radio')[1]!;
    radio.focus();
    fireEvent.click(radio);
    expect(document.activeElement).toBe(radio);
  });

  test('that is blocked loses nothing when a part is loaded anew', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(broken);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(broken);
    const page = (): QuizStore =>
      openQuizStore(guide.base, { bank, facts: guide.facts }, () => null);
    history.pushState(null, '', '/base/quiz/');
    const before = page();
    before.act({ type: 'answered', item: core[0]!.id, answer: -2 });
    before.carry();
    const after = page().now();
    expect(after.own.answers).toEqual({ [core[0]!.id]: -2 });
    expect(after.memory).toBe('lost');
    // Only once: what a later page has is its own.
    expect(page().now().own.answers).toEqual({});
  });

  test('that is full here is not read again when another tab writes to it', () => {
    keep(answered(1));
    open(`#q=${core[1]!.id}`);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(broken);
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    fireEvent(window, new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
    expect(screen.getAllByRole<HTMLInputElement>('radio')[0]!.checked).toBe(true);
  });
});

describe('all on one page', () => {
  test('are the same questions with the same answers', () => {
    keep(answered(2));
    open('#all');
    expect(screen.getAllByRole('group').map(({ dataset }) => dataset['item'])).toEqual(
      core.map(({ id }) => id),
    );
    expect(
      screen.getAllByRole<HTMLInputElement>('radio').filter((element) => element.checked),
    ).toHaveLength(2);
    const last = screen.getAllByRole('group').at(-1)!;
    fireEvent.click(within(last).getAllByRole('radio')[2]!);
    expect(Object.keys(kept()!)).toHaveLength(3);
    press(words.review.result);
    expect(location.hash).toBe('#result');
  });
});

describe('checking answers', () => {
  test('shows each in words, says what is open, and comes back after a change', async () => {
    keep(answered(2));
    open('#review');
    const rows = screen.getAllByRole('listitem').filter((element) => element.closest('.given'));
    expect(rows).toHaveLength(26);
    expect(rows[0]!.textContent).toContain(answerText(guide, core[0]!, answered(1)[core[0]!.id]!));
    expect(rows[2]!.textContent).toContain(words.review.none);
    expect(screen.getByText(words.review.open(24))).toBeTruthy();
    await follow(new RegExp(`^${words.review.change} ${words.questionTitle(2, '')}`));
    expect(location.hash).toBe(`#q=${core[1]!.id}&then=review`);
    press(words.question.go);
    expect(location.hash).toBe('#review');
  });
});

describe('a result', () => {
  test('without any answer leads to the first question, and offers nothing to keep', () => {
    open('#result');
    expect(screen.getByRole('heading', { level: 1, name: words.result.empty.title })).toBeTruthy();
    const go = screen.getByRole('link', { name: words.result.empty.go });
    expect(go.getAttribute('href')).toBe(`#q=${core[0]!.id}`);
    expect(screen.queryByRole('button', { name: words.tools.share })).toBeNull();
  });

  test('says how many answers are “I don’t know yet”, and speaks of no week', () => {
    keep(Object.fromEntries(core.map(({ id }) => [id, null])));
    open('#result');
    expect(screen.getByText(eyebrow(26, 26, 26))).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.result.meaningOfNone })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: words.result.meaning })).toBeNull();
  });

  test('of the clearest kind names no lean beyond the furthest', () => {
    keep(
      Object.fromEntries(
        core.map((item) => [
          item.id,
          item.kind === 'rating'
            ? item.scale === 'range'
              ? 0
              : 2 * item.key * (item.scale === 'frontend' ? 1 : -1)
            : item.options.find(({ type }) => type === 'frontend')!.id,
        ]),
      ),
    );
    open('#result');
    const map = screen.getByRole('img', { name: /80 of 80 points/ });
    expect(map.getAttribute('aria-label')).toMatch(/between \d+ and 80\./);
  });

  test('leads from headline to reasons, each with its question, and repeats the map in a table', () => {
    keep(wholeSheet());
    open('#result');
    const result = scoreQuiz(bank, wholeSheet());
    const [text] = textsOf(guide, result);
    expect(screen.getByRole('heading', { level: 1, name: text!.title })).toBeTruthy();
    const why = screen.getByRole('region', { name: words.result.why });
    const links = within(why).getAllByRole('link');
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^#q=[\w-]+&then=result$/);
    for (const weight of reasonsOf(bank, result)[0].heaviest) {
      const item = bank.items.find(({ id }) => id === weight.item)!;
      if (item.kind === 'rating') expect(why.textContent).toContain(item.text);
    }
    const rows = within(fold(words.result.where)).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(4);
    const map = screen.getByRole('img').getAttribute('aria-label')!;
    for (const row of [rows[0]!, rows[3]!])
      for (const [number] of row.querySelectorAll('td')[1]!.textContent.matchAll(/[−\d]+/g))
        expect(map).toContain(number);
    expect(document.querySelector('.quiz')!.textContent).not.toMatch(/You are a/i);
  });

  test('stays the same whatever the team is like; the advice changes', () => {
    keep(wholeSheet());
    open('#result');
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    const [fact] = guide.facts;
    const [option] = fact!.options;
    fireEvent.change(screen.getByRole('combobox', { name: fact!.question }), {
      target: { value: option!.id },
    });
    expect(screen.getByText(option!.advice.frontend)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    cleanup();
    open('#result');
    expect(screen.getByText(option!.advice.frontend)).toBeTruthy();
  });

  test('asks nothing more about the team of a reader who has none', () => {
    keep(wholeSheet());
    open('#result');
    const [fact, next] = guide.facts;
    const none = fact!.options.find(({ last }) => last)!;
    expect(screen.getByRole('combobox', { name: next!.question })).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: fact!.question }), {
      target: { value: none.id },
    });
    expect(screen.getByText(none.advice.frontend)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: next!.question })).toBeNull();
  });

  test('of too few answers names nothing, draws nothing, and leads to what was left out', async () => {
    keep(answered(5));
    open('#result');
    expect(screen.queryByRole('img')).toBeNull();
    await follow(words.result.openGo);
    expect(location.hash).toBe(`#q=${core[5]!.id}`);
  });

  test.each(personas)('of $name renders whole', (persona) => {
    const { told } = persona;
    const answers = answersOf(bank, persona);
    keep(answers);
    open('#result');
    const said = document.querySelector('.quiz')!.textContent;
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
    const unfolded = document.querySelector('.result')!.cloneNode(true) as HTMLElement;
    for (const part of unfolded.querySelectorAll('details > div')) part.remove();
    expect(unfolded.textContent.split(/\s+/).length).toBeLessThan(500);
    const sharpen = screen.queryByRole('button', { name: words.result.sharpenGo(14) });
    const helps = told.band === 'close' || told.reasons.includes('nothing-leads');
    if (!told.reasons.includes('too-few')) expect(sharpen !== null).toBe(helps);
    if (!sharpen) return;
    fireEvent.click(sharpen);
    expect(screen.getByText(words.place(27, 40))).toBeTruthy();
    expect(kept()).toEqual(JSON.parse(JSON.stringify(answers)));
  });
});

describe('taking it along', () => {
  test('copies a link that holds the result alone, and on request one with the answers', async () => {
    const answers = wholeSheet();
    keep(answers);
    open('#result');
    press(words.tools.share);
    await screen.findByText(words.tools.copied);
    const result = encodeResult(scoreQuiz(bank, answers));
    expect(copied).toEqual([`${location.origin}/base/quiz/#result=${result}`]);
    press(words.tools.answers);
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[1]).toBe(`${location.origin}/base/quiz/#answers=${encodeAnswers(bank, answers)}`);
  });

  test('shows the text where the browser does not copy', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    keep(wholeSheet());
    open('#result');
    press(words.tools.markdown);
    await screen.findByText(words.tools.notCopied);
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.tools.text });
    expect(text.value).toMatch(/^# You clearly lean towards what people see/);
  });

  test('places nobody on the map who has answered too little', () => {
    const few = encodeResult(scoreQuiz(bank, answered(2)));
    open(`#result=${few}`);
    expect(screen.queryByRole('img')).toBeNull();
    cleanup();
    open(`#result=${encodeResult(scoreQuiz(bank, wholeSheet()))}`);
    expect(screen.getByRole('img')).toBeTruthy();
  });

  test('deletes after a yes, and leaves everything else of the site', () => {
    keep(wholeSheet());
    localStorage.setItem(storageKey(guide.base, 'theme'), 'dark');
    open('#result');
    fireEvent.click(screen.getAllByRole('button', { name: words.tools.delete })[0]!);
    press(words.questions.yes.delete);
    expect(Object.keys(localStorage)).toEqual([storageKey(guide.base, 'theme')]);
    expect(location.hash).toBe('');
    expect(screen.getAllByRole('status')[0]!.textContent).toBe(words.done.delete);
    expect(screen.queryByRole('button', { name: words.foot.delete })).toBeNull();
  });
});

describe('a link', () => {
  test.each(
    headlines.flatMap((told) =>
      outcomes
        .filter((outcome) => outcome !== told.headline)
        .map((other) => [told.headline, told.band, told.reasons[0], other, told] as const),
    ),
  )('with a result (%s, %s, %s, next %s) is read to the end', (_, __, ___, other, told) => {
    const mine = answered(3);
    keep(mine);
    const result = resultOf(told, other);
    open(`#result=${encodeResult(result)}`);
    const [text] = textsOf(guide, result);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(text!.theirs!);
    const said = document.querySelector('.quiz')!.textContent;
    expect(said).toContain(words.shared.safe(3));
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
    expect(kept()).toEqual(mine);
  });

  test('with a result is put away, and the own answers are there', () => {
    keep(answered(3));
    open(`#result=${encodeResult(resultOf(headlines[0]!, 'dual'))}`);
    press(words.shared.own);
    expect(location.hash).toBe('');
    expect(screen.getByText(words.resume.answered(3, 26))).toBeTruthy();
  });

  test('of the first edition says so, with a result and with answers', () => {
    open('#result=AQEBZBkypQkJBwkAAwMAocI5yA');
    expect(screen.getByText(words.shared.older)).toBeTruthy();
    cleanup();
    open('#answers=AQIBkgAJLbSSSQQCA-ubbLs');
    expect(screen.getByText(words.offered.lede(8))).toBeTruthy();
    expect(screen.getByText(words.offered.dropped(18))).toBeTruthy();
    expect(screen.getByText(words.offered.older)).toBeTruthy();
  });

  test('with answers replaces nothing until the reader loads them', () => {
    const mine = answered(3);
    const theirs = answered(5, 1);
    keep(mine);
    open(`#answers=${encodeAnswers(bank, theirs)}`);
    expect(screen.getByText(words.offered.mine(3))).toBeTruthy();
    press(words.offered.keep);
    expect(kept()).toEqual(mine);
    cleanup();
    open(`#answers=${encodeAnswers(bank, theirs)}`);
    press(words.offered.load);
    expect(kept()).toEqual(theirs);
    expect(location.hash).toBe(`#q=${core[5]!.id}`);
    expect(screen.getByText(words.done.took)).toBeTruthy();
  });

  test.each([
    ['malformed', '#result=%%%'],
    ['malformed', '#answers='],
    ['other-kind', `#answers=${encodeResult(resultOf(headlines[0]!, 'dual'))}`],
    ['damaged', '#result=AQEBTyY3jAkJBwkAAwIAopM3GA'],
  ] as const)('that is %s says so and keeps the own answers: %s', (fault, fragment) => {
    keep(answered(2));
    open(fragment);
    expect(screen.getByRole('alert').textContent).toContain(words.faults[fault]);
    expect(kept()).toEqual(answered(2));
    press(words.shared.own);
    expect(screen.getByText(words.resume.answered(2, 26))).toBeTruthy();
  });
});
