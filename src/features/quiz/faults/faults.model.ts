import type { Guide } from '../../../model/guide.ts';
import { balanceFaults, type FieldFault } from './balance.model.ts';
import { bankOf } from '../bank.model.ts';
import { codeFaults } from './code-faults.model.ts';
import { quizFingerprint } from '../codes/fingerprint.model.ts';
import { keyingFaults } from './keying-faults.model.ts';
import { resultFaults } from '../result-text.model.ts';
import { quizRules } from '../scoring/rules.model.ts';
import { wordingFaults } from './wording-faults.model.ts';
import {
  claimedOnce,
  type KnownIds,
  lookUp,
  type ReferenceFault,
} from '../../../model/reference-fault.ts';

/** Ids, codes and mirrors that items claim twice or that lead nowhere. */
function nameFaults(guide: Guide): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const { bank, team } = guide.quiz;
  const items = bank?.data.items ?? [];
  const ids = new Set(items.map(({ id }) => id));
  const [id, code, fact] = [claimedOnce(faults), claimedOnce(faults), claimedOnce(faults)];
  const { expect } = lookUp(faults);
  const text = claimedOnce(faults);
  items.forEach((item, place) => {
    if (id('quiz', bank!.id, ['items', place, 'id'], item.id, 'id'))
      text('quiz', bank!.id, ['items', place, 'text'], item.text, 'text');
    code('quiz', bank!.id, ['items', place, 'code'], String(item.code), 'code');
    if (item.kind === 'rating') {
      if (item.mirror !== undefined)
        expect('quiz', bank!.id, ['items', place, 'mirror'], item.mirror, 'item', ids);
      if (item.mirror === item.id)
        faults.push({
          collection: 'quiz',
          id: bank!.id,
          path: ['items', place, 'mirror'],
          reason: 'The item mirrors itself.',
          hint: 'Name the item of the other side that is built alike, or delete the key.',
        });
      return;
    }
    const option = claimedOnce(faults);
    const said = claimedOnce(faults);
    item.options.forEach((choice, at) => {
      if (option('quiz', bank!.id, ['items', place, 'options', at, 'id'], choice.id, 'id'))
        said('quiz', bank!.id, ['items', place, 'options', at, 'text'], choice.text, 'text');
    });
  });
  const asked = claimedOnce(faults);
  team?.data.facts.forEach((teamFact, place) => {
    if (fact('quizTeam', team.id, ['facts', place, 'id'], teamFact.id, 'id'))
      asked('quizTeam', team.id, ['facts', place, 'question'], teamFact.question, 'question');
    const option = claimedOnce(faults);
    const said = claimedOnce(faults);
    teamFact.options.forEach((choice, at) => {
      if (option('quizTeam', team.id, ['facts', place, 'options', at, 'id'], choice.id, 'id'))
        said('quizTeam', team.id, ['facts', place, 'options', at, 'text'], choice.text, 'text');
    });
  });
  return faults;
}

/** The roles that the settings name for the outcomes. */
function roleFaults({ site, quiz }: Guide, { roles }: KnownIds): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const { expect } = lookUp(faults);
  if (quiz.bank && !site.quiz && site.name)
    faults.push({
      collection: 'site',
      id: 'site',
      path: ['sections', 'quiz'],
      reason: 'The quiz is switched on, but nothing says which roles its outcomes speak of.',
      hint: 'Add "quiz": { "frontend": "…", "backend": "…", "dual": "…" } with ids of roles.',
    });
  const once = claimedOnce(faults);
  for (const [outcome, role] of Object.entries(site.quiz ?? {})) {
    expect('site', 'site', ['quiz', outcome], role, 'role', roles);
    once('site', 'site', ['quiz', outcome], role, 'role');
  }
  return faults;
}

/**
 * Faults of the quiz: ids and roles that lead nowhere; a bank that is not balanced, that shared links
 * take for another, that is worded so that answers tilt, or not keyed a second time; results without
 * text; figures of another bank.
 */
export function quizFaults(guide: Guide, known: KnownIds): ReferenceFault[] {
  const { site, quiz } = guide;
  if (!site.sections.quiz) return [];
  const { bank, results, keying, figures } = quiz;
  const of = (collection: string, id: string, found: readonly FieldFault[]): ReferenceFault[] =>
    found.map((fault) => ({ collection, id, ...fault }));
  const names = [...nameFaults(guide), ...roleFaults(guide, known)];
  // What is claimed twice makes everything after it guesswork.
  if (names.length || !bank) return names;
  const now = quizFingerprint(bankOf(bank.data), quizRules);
  return [
    ...of('quiz', bank.id, balanceFaults(bank.data)),
    ...of('quiz', bank.id, codeFaults(bank.data)),
    ...of('quiz', bank.id, wordingFaults(bank.data, site.language)),
    ...(results ? of('quizResults', results.id, resultFaults(results.data)) : []),
    ...(keying ? of('quizKeying', keying.id, keyingFaults(bank.data, keying.data)) : []),
    ...(figures && figures.data.fingerprint !== now
      ? of('quizFigures', figures.id, [
          {
            path: ['fingerprint'],
            reason: 'These figures were measured of another bank or with other rules.',
            hint: 'Run npm run quiz:report -- --write.',
          },
        ])
      : []),
  ];
}
