import {
  type MapOutcome,
  type MapSizes,
  outcomeMap,
} from '../../src/features/quiz/scoring/map.model.ts';

const signs: Readonly<Record<MapOutcome, string>> = {
  frontend: '^',
  backend: 'v',
  dual: '#',
  open: '.',
  inconclusive: ' ',
};

/**
 * The outcome map of the page about the method as lines of signs: frontend score upwards, backend
 * score to the right, once for each liking for range.
 */
export const drawOutcomes = (sizes: MapSizes): string =>
  [
    '^ frontend   v backend   # dual   . open   (blank) nothing leads',
    ...outcomeMap(sizes).map(({ range, rows }) =>
      [
        `Range ${range}:`,
        ...rows.map((row) =>
          row
            .map((cell) => signs[cell])
            .join(' ')
            .trimEnd(),
        ),
      ].join('\n'),
    ),
  ].join('\n\n');
