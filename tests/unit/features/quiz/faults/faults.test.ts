import { describe, expect, test } from 'vitest';
import type { Quiz, QuizKeying, QuizResults } from '../../../../../src/model/guide.ts';
import { balanceFaults } from '../../../../../src/features/quiz/faults/balance.model.ts';
import { bankOf } from '../../../../../src/features/quiz/bank.model.ts';
import { codeFaults } from '../../../../../src/features/quiz/faults/code-faults.model.ts';
import { keyingFaults } from '../../../../../src/features/quiz/faults/keying-faults.model.ts';
import {
  resultFaults,
  resultKeys,
  resultText,
  withOther,
} from '../../../../../src/features/quiz/result-text.model.ts';
import {
  countWords,
  jointIn,
  hashOf,
  negationIn,
} from '../../../../../src/features/quiz/codes/wording.model.ts';
import { wordingFaults } from '../../../../../src/features/quiz/faults/wording-faults.model.ts';
import { quizKeying, quizRecord, quizResults } from '../../../../quiz/content.ts';

const record = quizRecord();
type Item = Quiz['items'][number];
const withItem = (place: number, change: Partial<Item>): Quiz => ({
  ...record,
  items: record.items.map((item, at) => (at === place ? ({ ...item, ...change } as Item) : item)),
});
const scenarioAt = record.items.findIndex(({ kind }) => kind === 'scenario');
const scenario = record.items[scenarioAt]!;
const options = scenario.kind === 'scenario' ? scenario.options : [];

describe('a bank that is out of balance is told', () => {
  test('how many items a scale lacks', () => {
    const less = { ...record, items: record.items.slice(1) };
    expect(balanceFaults(less)).toContainEqual(
      expect.objectContaining({
        path: ['items'],
        reason: 'The core round has 5 ratings of the scale “frontend”, but needs 6.',
      }),
    );
  });

  test('which way the keys of a scale lean', () => {
    expect(balanceFaults(withItem(0, { key: -1 } as Partial<Item>))).toEqual([
      expect.objectContaining({
        reason: 'The keys of the scale “frontend” in the core round add up to -2, not to 0.',
      }),
    ]);
  });

  test('which type no option of a scenario has', () => {
    const twice = options.map((option) => ({ ...option, type: 'depth' as const }));
    const faults = balanceFaults(withItem(scenarioAt, { options: twice } as Partial<Item>));
    expect(faults.map(({ path, reason }) => [path, reason])).toEqual(
      ['frontend', 'backend', 'both'].map((type) => [
        ['items', scenarioAt, 'options'],
        `No option is of the type “${type}”.`,
      ]),
    );
  });

  test('that its options are in one place too often', () => {
    const turned = withItem(scenarioAt, { options: options.toReversed() } as Partial<Item>);
    expect(balanceFaults(turned)).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('are not in each place') }),
    );
  });

  test('that clicking without reading earns roles', () => {
    const sorted = { ...record, items: record.items.toSorted((a, b) => a.code - b.code) };
    expect(balanceFaults(sorted)).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('ways of clicking without') }),
    );
  });
});

describe('what shared links stand for is told', () => {
  const reasons = (changed: Quiz): [string, string][] =>
    codeFaults(changed).map(({ path, reason }) => [path.join('.'), reason]);
  const [one, two] = record.items;

  test('where two items have changed their codes', () => {
    const swapped = {
      ...record,
      items: record.items.map((item, place) =>
        place < 2 ? { ...item, code: (place ? one : two)!.code } : item,
      ),
    };
    expect(reasons(record)).toEqual([]);
    expect(reasons(swapped)).toEqual([
      ['items.0.code', expect.stringContaining(`the code ${two!.code} stands for “${two!.id}”`)],
      ['items.1.code', expect.stringContaining(`the code ${one!.code} stands for “${one!.id}”`)],
    ]);
  });

  test('where a code is new, and what to add for it', () => {
    const codes = record.codes.filter(({ code }) => code !== scenario.code);
    expect(codeFaults({ ...record, codes })).toEqual([
      {
        path: ['items', scenarioAt, 'code'],
        reason: `The code ${scenario.code} is not listed under “codes”.`,
        hint: expect.stringContaining(
          `options: [${options
            .map(({ id }) => id)
            .toSorted()
            .join(', ')}]`,
        ),
      },
    ]);
  });

  test('where an option has another id, though not where options change places', () => {
    const renamed = options.map((option, at) => (at ? option : { ...option, id: 'another' }));
    expect(reasons(withItem(scenarioAt, { options: renamed } as Partial<Item>))).toEqual([
      [`items.${scenarioAt}.id`, expect.stringContaining(`“${scenario.id}” has the options`)],
    ]);
    expect(
      reasons(withItem(scenarioAt, { options: options.toReversed() } as Partial<Item>)),
    ).toEqual([]);
  });

  test('where a line is there twice', () => {
    const codes = [...record.codes, { code: 120, id: one!.id }];
    expect(reasons({ ...record, codes })).toEqual([
      [`codes.${codes.length - 1}`, expect.stringContaining(`“${one!.id}” twice`)],
    ]);
  });
});

describe('a wording that would tilt answers is told', () => {
  const first = (text: string): string[] =>
    wordingFaults(withItem(0, { text }), 'en')
      .filter(({ path }) => path.at(-1) === 'text')
      .map(({ reason }) => reason);

  test('where it is too short or too long', () => {
    expect(first('Reading five reports.')).toEqual(['Has 3 words, but should have 8 to 20.']);
    expect(first('word '.repeat(21).trim())).toEqual(['Has 21 words, but should have 8 to 20.']);
  });

  test('where statements are long together, though each is short enough', () => {
    const text = 'word '.repeat(20).trim();
    const long = {
      ...record,
      items: record.items.map((item) =>
        item.kind === 'rating' && item.round === 'core' ? { ...item, text } : item,
      ),
    };
    const reasons = wordingFaults(long, 'en').map(({ reason }) => reason);
    expect(reasons).toEqual([
      'The statements of the core round have 20.0 words on average, but should have 16 at most.',
    ]);
  });

  test('where a situation is too long for the screen of a phone', () => {
    const text = 'word '.repeat(30).trim();
    const reasons = wordingFaults(withItem(scenarioAt, { text }), 'en').map(({ reason }) => reason);
    expect(reasons).toEqual([
      expect.stringMatching(/^The situation has 6\d words with its options, but should have 60/),
    ]);
  });

  test('the core of the guide’s own bank has 840 words at most', () => {
    const words = record.items
      .filter(({ round }) => round === 'core')
      .flatMap((item) =>
        item.kind === 'rating' ? [item.text] : [item.text, ...item.options.map(({ text }) => text)],
      )
      .reduce((sum, text) => sum + countWords(text), 0);
    expect(words).toBeLessThanOrEqual(840);
  });

  test('where it is negated, in English and in German', () => {
    const text = 'Planning a release without knowing which pages it will change this week.';
    expect(first(text)).toEqual(['Contains the negation “without”.']);
    expect(negationIn('You don’t look at it', 'en-GB')).toBe('n’t');
    expect(negationIn('Eine Notiz ohne Namen', 'de-DE')).toBe('ohne');
    expect(negationIn('A notice about another knot', 'en')).toBeNull();
    expect(negationIn('Eine Niederlage im Verein', 'de')).toBeNull();
  });

  test('where it names more than one activity', () => {
    expect(jointIn('Reading a report and then writing to its author', 'en')).toBe('and then');
    expect(jointIn('Reading a report and a letter', 'en')).toBeNull();
    expect(first('Reading a report; writing to the person who wrote it last week.')).toEqual([
      'Seems to name more than one activity.',
    ]);
  });

  test('where one option is much longer than another, or one side says more', () => {
    const long = options.map((option, at) =>
      at ? option : { ...option, text: `${option.text} It is a fine thing to do.` },
    );
    const reasons = wordingFaults(
      withItem(scenarioAt, { options: long } as Partial<Item>),
      'en',
    ).map(({ reason }) => reason);
    expect(reasons).toContainEqual(expect.stringMatching(/^The longest option has \d+ words/));
    const wordy = {
      ...record,
      items: record.items.map((item) =>
        item.kind === 'rating' && item.scale === 'frontend'
          ? { ...item, text: `${item.text} Every single week.` }
          : item,
      ),
    };
    expect(wordingFaults(wordy, 'en').map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^In the core round, ratings of the frontend have \d+ words/),
    );
  });
});

describe('a second keying that does not vouch for the bank is told', () => {
  const keying = quizKeying();
  const [item] = keying.items;
  const faults = (change: Partial<QuizKeying>): string[] =>
    keyingFaults(record, { ...keying, ...change }).map(({ reason }) => reason);

  test('nothing where both say the same of every wording', () => {
    expect(keyingFaults(record, keying)).toEqual([]);
  });

  test('which item it lacks, and which is no item', () => {
    expect(faults({ items: keying.items.slice(1) })).toEqual([
      `Nobody has keyed “${item!.id}” a second time.`,
    ]);
    expect(faults({ items: [...keying.items, { ...item!, id: 'stranger' }] })).toEqual([
      'The bank has no item “stranger”.',
    ]);
  });

  test('that the words for answering stand the other way round', () => {
    const turned = {
      ...record,
      rating: { ...record.rating, choices: record.rating.choices.toReversed() },
    };
    expect(keyingFaults(turned, keying)).toEqual([
      expect.objectContaining({
        path: ['choices'],
        reason: expect.stringContaining('in another order'),
      }),
    ]);
  });

  test('which item was worded otherwise', () => {
    const now = hashOf(bankOf(record).items[0]!);
    expect(faults({ items: [{ ...item!, hash: '00000000' }, ...keying.items.slice(1)] })).toEqual([
      `“${item!.id}” was worded otherwise when it was keyed; its wording now has ${now}.`,
    ]);
  });

  test('which item was read otherwise, until somebody tells why the key stands', () => {
    const items = [{ ...item!, key: -1 as const }, ...keying.items.slice(1)];
    expect(faults({ items })).toEqual([
      `The second keyer read “${item!.id}” otherwise than the bank, and nobody has settled it.`,
    ]);
    const settled = [
      { id: item!.id, text: 'The first reading stands, since it names the activity.' },
    ];
    expect(faults({ items, settled })).toEqual([]);
  });
});

describe('the texts of results', () => {
  const results = quizResults();

  test('are there for every headline, band and reason, and for nothing else', () => {
    expect(resultKeys).toHaveLength(19);
    expect(resultFaults(results)).toEqual([]);
    for (const { headline, band, reason } of resultKeys)
      expect(
        resultText(results, { headline, band, reasons: reason ? [reason] : [] }),
      ).toMatchObject({
        headline,
      });
  });

  test('name the other outcome where the result is close, and leave no place unfilled', () => {
    for (const text of results.results.flatMap((result) => [
      result.title,
      result.text,
      result.meaning,
      result.try,
    ]))
      expect(withOther(text, 'something else')).not.toMatch(/[{}]/);
  });

  test('that are missing, there twice, or for no result are told', () => {
    const [first, ...rest] = results.results;
    const faults = (list: QuizResults['results']): string[] =>
      resultFaults({ ...results, results: list }).map(({ reason }) => reason);
    expect(faults(rest)).toEqual(['There is no text for: frontend, clear.']);
    expect(faults([...results.results, first!])).toEqual([
      'There are 2 texts for: frontend, clear.',
    ]);
    expect(faults([...results.results, { ...first!, reason: 'low-pull' }])).toEqual([
      'No result has this headline, band and reason together.',
    ]);
    expect(() =>
      resultText(
        { ...results, results: rest },
        { headline: 'frontend', band: 'clear', reasons: [] },
      ),
    ).toThrow('No result text for frontend, clear');
  });
});
