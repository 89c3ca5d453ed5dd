// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { teamMap } from '../../../../../src/features/quiz/team/map.client.ts';
import { readTeam } from '../../../../../src/features/quiz/team/team.model.ts';
import { encodeResult } from '../../../../../src/features/quiz/codes/result-code.model.ts';
import { scoreQuiz } from '../../../../../src/features/quiz/scoring/score.model.ts';
import { teamStrings as words } from '../../../../../src/strings/en.ts';
import { quizBank } from '../../../../quiz/content.ts';
import { answersOf, personas } from '../../../../quiz/personas.ts';

const bank = quizBank();

test('a member is shown on the map under their number, unless they answered too little', () => {
  const sheets = [answersOf(bank, personas[0]!), {}, answersOf(bank, personas[1]!)];
  const codes = sheets.map((sheet) => encodeResult(scoreQuiz(bank, sheet)));
  const { members } = readTeam(codes.join('\n'), bank.bank);
  expect(members).toHaveLength(3);
  const map = teamMap(members, {
    marks: { frontend: 'above', backend: 'below', dual: 'across', open: 'none' },
    names: { frontend: 'Screens', backend: 'Systems', dual: 'Both', open: 'Either' },
    ends: ['One', 'Both'],
  });
  expect([...map.querySelectorAll('.number')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '3',
  ]);
  expect(map.getAttribute('aria-label')).toBe(words.mapLabel(2));
});
