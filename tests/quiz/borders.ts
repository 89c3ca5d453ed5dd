import type { QuizResult } from '../../src/features/quiz/scoring/score.model.ts';
import { type Persona, same, types } from './personas.ts';

/** A sheet that lies so near to a limit that a shift of the limit by .05, or by one answer, passes it. */
interface Border extends Pick<Persona, 'name' | 'ratings' | 'types'> {
  readonly told: Pick<QuizResult, 'headline' | 'band' | 'reasons'>;
}

const none = same(0, 6);
const inconclusive = (reason: QuizResult['reasons'][number]): Border['told'] => ({
  headline: 'inconclusive',
  band: null,
  reasons: [reason],
});
const named = (
  headline: Border['told']['headline'],
  band: Border['told']['band'],
): Border['told'] => ({ headline, band, reasons: [] });

/** Sets of answers just either side of every limit that bands and gates have. */
export const borders: readonly Border[] = [
  {
    name: 'just clear: .81',
    ratings: { frontend: same(1, 6), backend: none, range: none },
    types: types('fftdtdtd'),
    told: named('frontend', 'clear'),
  },
  {
    name: 'not yet clear: .79',
    ratings: { frontend: [1, 1, 1, 0, 0, 0], backend: [1, 1, 1, 0, 0, 0], range: none },
    types: types('tttttttt'),
    told: named('dual', 'leaning'),
  },
  {
    name: 'just leaning: .67',
    ratings: {
      frontend: [1, 1, 1, 0, 0, 0],
      backend: [1, 1, 1, 0, 0, 0],
      range: [1, 0, 0, 0, 0, 0],
    },
    types: types('tttttddd'),
    told: named('dual', 'leaning'),
  },
  {
    name: 'not yet leaning: .63',
    ratings: { frontend: [1, 1, 1, 1, 1, 0], backend: none, range: none },
    types: types('ftdtdtdt'),
    told: named('frontend', 'close'),
  },
  {
    name: 'too wide a spread by a little: .548, of a person who would like everything',
    ratings: {
      frontend: [1, 1, 1, -1, -1, -1],
      backend: [1, 1, 1, -1, -1, -1],
      range: [1, 1, 1, -1, -1, -1],
    },
    types: types('fffffffd'),
    told: inconclusive('pulls-both-ways'),
  },
  {
    name: 'not yet too wide a spread: .530',
    ratings: {
      frontend: [1, 1, 1, -1, -1, -1],
      backend: [1, 1, 1, -1, -1, -1],
      range: [1, 1, 1, 0, -1, -1],
    },
    types: types('fffffffd'),
    told: named('frontend', 'close'),
  },
  {
    name: 'too wide a spread of signs by a little: .837',
    ratings: {
      frontend: [2, 2, 2, 1, -1, 0],
      backend: [2, 2, 2, 1, -1, 0],
      range: [2, 2, 2, 1, -1, 0],
    },
    types: types('fffffffd'),
    told: inconclusive('pulls-both-ways'),
  },
  {
    name: 'not yet too wide a spread of signs: .816',
    ratings: {
      frontend: [2, 2, 2, 2, 2, -1],
      backend: [2, 2, 2, 2, 2, -1],
      range: [2, 2, 2, 2, 2, -1],
    },
    types: types('tttttttt'),
    // One answer makes the spread too wide.
    told: named('dual', 'leaning'),
  },
  {
    name: 'ratings of .42 against choices of .5',
    ratings: { frontend: [1, 1, 1, 1, 1, 0], backend: none, range: none },
    types: types('bbbbtdtd'),
    told: inconclusive('ratings-and-choices'),
  },
  {
    name: 'ratings of 1 against choices of .375',
    ratings: { frontend: same(2, 6), backend: none, range: none },
    types: types('bbbtdtdt'),
    // One choice makes them contradict each other.
    told: named('frontend', 'leaning'),
  },
  {
    name: 'four ratings on a scale',
    ratings: { frontend: same(2, 6), backend: none, range: [0, 0, 0, 0, null, null] },
    types: types('ffffffff'),
    told: named('frontend', 'clear'),
  },
  {
    name: 'three ratings on a scale',
    ratings: { frontend: same(2, 6), backend: none, range: [0, 0, 0, null, null, null] },
    types: types('ffffffff'),
    told: inconclusive('too-few'),
  },
  {
    name: 'five choices',
    ratings: { frontend: same(2, 6), backend: none, range: none },
    types: types('fffff...'),
    told: named('frontend', 'clear'),
  },
  {
    name: 'four choices',
    ratings: { frontend: same(2, 6), backend: none, range: none },
    types: types('ffff....'),
    told: inconclusive('too-few'),
  },
];
