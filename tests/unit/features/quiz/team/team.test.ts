import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '../../../../../src/features/quiz/codes/answer-code.model.ts';
import { encodeResult } from '../../../../../src/features/quiz/codes/result-code.model.ts';
import { coversOf, mostLines, readTeam } from '../../../../../src/features/quiz/team/team.model.ts';
import { teamCsv, teamMarkdown } from '../../../../../src/features/quiz/team/export.model.ts';
import { scoreQuiz } from '../../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../../quiz/content.ts';
import { randomOf } from '../../../../quiz/random.ts';
import { answersOf, takerOf } from '../../../../quiz/takers.ts';

const bank = quizBank();
const edition = bank.bank;
const page = 'https://example.org/quiz/';

const sheets = (() => {
  const random = randomOf(12);
  return Array.from({ length: 60 }, () => answersOf(bank, takerOf(random), random));
})();
const codes = sheets.map((sheet) => encodeResult(scoreQuiz(bank, sheet)));
const [first, second, third] = codes as [string, string, string];
const old = encodeResult({ ...scoreQuiz(bank, sheets[0]!), edition: edition + 1 });
const read = (...lines: readonly string[]) => readTeam(lines.join('\n'), edition);
const statuses = (...lines: readonly string[]) =>
  read(...lines).lines.map((line) => (line.status === 'fault' ? line.fault : line.status));

/** Lines as people paste them, good and bad. */
const pasted = fc.array(
  fc.oneof(
    fc.constantFrom(...codes),
    fc.constantFrom(...codes).map((code) => `${page}#result=${code}`),
    fc.constantFrom(...codes).map((code) => `Ana, ${page}#result=${code}`),
    fc.constantFrom(...codes).map((code) => `${code.slice(0, -1)}x`),
    fc.constant(old),
    fc.string(),
  ),
  { maxLength: 50 },
);

describe('pasted results', () => {
  test('are read as links or codes, with a label before or after', () => {
    const { members } = read(
      `${page}#result=${first}`,
      `Ana: <${page}#result=${second}>`,
      `${third}, Bo  (from support)`,
      `[Cy](${page}#result=${codes[3]!})`,
      `https://example.org/team/wiki/quiz/%23result=${codes[4]!},Di`,
    );
    expect(members.map(({ label }) => label)).toEqual(['', 'Ana', 'Bo (from support)', 'Cy', 'Di']);
    expect(members.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  test('say line by line what is wrong, and never keep a good line back', () => {
    expect(
      statuses(
        first,
        '',
        'a note without any link',
        `${page}#result=${first.slice(0, 6)}${first[6] === 'A' ? 'B' : 'A'}${first.slice(7)}`,
        `${page}#result=${first.slice(0, 12)}`,
        `${page}#answers=${encodeAnswers(bank, sheets[0]!)}`,
        encodeAnswers(bank, sheets[0]!),
        `${page}#result=${first} ${page}#result=${second}`,
        `again: ${second}`,
        second,
      ),
    ).toEqual([
      'read',
      'no-code',
      'damaged',
      expect.stringMatching(/damaged|malformed/),
      'answers',
      'answers',
      'several',
      'read',
      'duplicate',
    ]);
  });

  test.each([
    ['mail', (link: string) => `Ana ${link}<${link}>`],
    ['Markdown', (link: string) => `Ana [${link}](${link})`],
    ['HTML', (link: string) => `Ana <a class="x" href="${link}">${link}</a>`],
    [
      'a filter of mail',
      (link: string) => `Ana https://safe.example/?url=${encodeURIComponent(link)}&data=05`,
    ],
  ])('are read as %s writes them, with one label', (_, written) => {
    const { members, lines } = read(written(`${page}#result=${first}`));
    expect(lines.map(({ status }) => status)).toEqual(['read']);
    expect(members.map(({ label }) => label)).toEqual(['Ana']);
  });

  test('count once for one code, and apart where labels tell two people apart', () => {
    expect(read(first, first, second).totals?.people).toBe(2);
    expect(read(first, `Ana, ${first}`).members.map(({ label }) => label)).toEqual(['Ana']);
    expect(read(`Ana, ${first}`, `Bo, ${first}`, first).totals?.people).toBe(2);
  });

  test('of another edition are shown and left out of the totals', () => {
    const team = read(first, old, second);
    expect(team.others).toHaveLength(1);
    expect(team.lines[1]).toMatchObject({ status: 'read', otherEdition: true });
    expect(team.totals?.people).toBe(2);
  });

  test('make totals from two on', () => {
    expect(read('').lines).toEqual([]);
    expect(read('').totals).toBeNull();
    expect(read(first).totals).toBeNull();
    expect(read(...codes.slice(0, 50)).totals?.people).toBe(new Set(codes.slice(0, 50)).size);
  });

  test('beyond a hundred lines are said to be too many', () => {
    const many = Array.from({ length: mostLines + 1 }, (_, place) => `${place}, ${first}`);
    expect(statuses(...many).at(-1)).toBe('too-many');
    expect(read(...many).members).toHaveLength(mostLines);
  });

  test('give the same totals in any order, and twice as well as once', () => {
    fc.assert(
      fc.property(pasted, fc.infiniteStream(fc.nat()), (lines, stream) => {
        const { totals } = read(...lines);
        const shuffled = lines
          .map((line) => ({ line, at: stream.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ line }) => line);
        expect(read(...shuffled).totals).toEqual(totals);
        expect(read(...lines, ...lines).totals).toEqual(totals);
      }),
    );
  });

  test('lose no good line to a bad one', () => {
    fc.assert(
      fc.property(pasted, (lines) => {
        const bad = lines.filter((line) => !codes.some((code) => line.includes(code)));
        const { members } = read(first, ...bad, second);
        expect(members.map(({ result }) => encodeResult(result))).toEqual([first, second]);
      }),
    );
  });

  test('never throw, whatever the text holds, and keep every line in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const numbers = readTeam(text, edition).lines.map(({ number }) => number);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
    expect(statuses('a'.repeat(200_000))).toEqual(['no-code']);
  });

  test('keep labels short and free of signs that hide or turn text', () => {
    const [member] = read(`\u202Eevil\u0000 ${'x'.repeat(90)}, ${first}`).members;
    expect(member!.label).toMatch(/^evil x+$/);
    expect(member!.label.length).toBeLessThanOrEqual(60);
  });
});

describe('what a result may well cover', () => {
  test('is the side that it clearly leans to', () => {
    for (const sheet of sheets) {
      const result = scoreQuiz(bank, sheet);
      if (result.band !== 'clear' || result.headline === 'open') continue;
      expect(coversOf(result)).toContain(result.headline);
    }
  });

  test('is nothing where the answers contradict each other or are too few', () => {
    expect(coversOf(scoreQuiz(bank, {}))).toEqual([]);
  });
});

describe('a saved team', () => {
  const table = {
    title: 'Leans',
    head: ['Who', 'Lean'],
    rows: [
      ['=HYPERLINK("https://example.org")', -6],
      ['a | <b>', 3],
    ],
  };

  test('holds labels as text for spreadsheets', () => {
    expect(teamCsv(table)).toBe(
      'Who,Lean\r\n"\'=HYPERLINK(""https://example.org"")",-6\r\na | <b>,3\r\n',
    );
  });

  test('holds labels as text in Markdown', () => {
    const text = teamMarkdown('Team', ['A note.'], [table]);
    expect(text).toContain('| a \\| \\<b\\> | 3 |');
    expect(text.startsWith('# Team\n\n- A note.\n\n## Leans\n')).toBe(true);
  });
});
