import type { ReactNode } from 'react';
import { furthestLean } from '../../scoring/lean-map.model.ts';
import type { QuizGuide, QuizOutcome } from '../../guide.model.ts';
import { LeanMap } from '../../map/LeanMap.tsx';
import { mapGround, type MapNames, mapPoint, type Shape } from '../../map/drawing.model.ts';
import { scaleEstimates, sideOf } from '../../scoring/places.model.ts';
import { withSigns } from '../../text.model.ts';
import type { SharedResult } from '../../codes/result-code.model.ts';
import type { QuizResult } from '../../scoring/score.model.ts';
import { quizStrings } from '@strings';

const words = quizStrings.result;

/** What the map has to know of the guide. */
const mapNames = ({ outcomes }: QuizGuide): MapNames => {
  const { frontend, backend, dual } = outcomes;
  const markOf = ({ role }: QuizOutcome) => role?.mark ?? 'none';
  const nameOf = ({ role, name }: QuizOutcome) => role?.name ?? name;
  return {
    marks: {
      frontend: markOf(frontend),
      backend: markOf(backend),
      dual: markOf(dual),
      open: 'none',
    },
    names: {
      frontend: nameOf(frontend),
      backend: nameOf(backend),
      dual: nameOf(dual),
      open: words.oneAtATime,
    },
    ends: [words.prefersOne, words.prefersBoth],
  };
};

/** The map with a result on it, part by part. */
export function resultShapes(
  guide: QuizGuide,
  result: QuizResult | SharedResult,
  who: string,
): Shape[] {
  const names = mapNames(guide);
  const { headline, reasons } = result;
  // How much a side draws somebody is not on the map, so that little of it lies in no region.
  const told = headline === 'inconclusive' || reasons.includes('low-pull') ? null : headline;
  return [...mapGround(names, told), ...mapPoint(result, told ? names.marks[told] : 'none', who)];
}

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult | SharedResult;
  /** Whose result the point is. */
  readonly who: string;
}

/** Where a result lies against the line, with the sign of its role. */
export function ResultPicture({ guide, result, who }: Props): ReactNode {
  const [lean, , , range] = scaleEstimates(result);
  const label = words.map(
    words.mapLean(
      guide.outcomes[sideOf(result)].name,
      lean!.at,
      furthestLean(),
      ...withSigns(lean!.between),
    ),
    words.mapRange(range!.at, ...withSigns(range!.between)),
  );
  return (
    <figure className="picture">
      <LeanMap shapes={resultShapes(guide, result, who)} label={label} />
    </figure>
  );
}
