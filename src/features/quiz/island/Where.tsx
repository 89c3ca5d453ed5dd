import type { ReactNode } from 'react';
import { furthestLean, leanPlace, leanRegions, leanSize } from '../scoring/lean-map.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { scaleEstimates, sideOf } from '../scoring/places.model.ts';
import { scaleNames, withSigns } from '../text.model.ts';
import type { SharedResult } from '../codes/result-code.model.ts';
import type { QuizResult } from '../scoring/score.model.ts';
import { quizStrings } from '@strings';

const words = quizStrings.result;
/** Space around the map for its words and the ends of the line, in units of the drawing. */
const edge = { side: 24, top: 16, bottom: 44 };
const tick = 9;

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult | SharedResult;
  /** What the part is called. */
  readonly title: string;
  /** Whose result the point is. */
  readonly who: string;
}

/** Where a result lies: drawn against the line, then the same in a table. */
export function Where({ guide, result, title, who }: Props): ReactNode {
  const names = scaleNames(guide, result, words);
  return (
    <section aria-labelledby="_where">
      <h2 id="_where" tabIndex={-1}>
        {title}{' '}
      </h2>
      <p className="measure">{words.whereLede}</p>
      <figure className="lean">
        <LeanMap guide={guide} result={result} who={who} />
        <figcaption className="small">{words.drawn}</figcaption>
      </figure>
      <table className="numbers">
        <caption>{words.caption(furthestLean())}</caption>
        <thead>
          <tr>
            <th scope="col">{words.scale}</th>
            <th scope="col">{words.estimate}</th>
            <th scope="col">{words.likely}</th>
            <th scope="col">{words.words}</th>
          </tr>
        </thead>
        <tbody>
          {scaleEstimates(result).map(({ scale, at, between, word }) => (
            <tr key={scale}>
              <th scope="row">{names[scale]}</th>
              <td data-label={words.estimate}>{at}</td>
              <td data-label={words.likely}>{words.between(...withSigns(between))}</td>
              <td data-label={words.words}>
                {(scale === 'lean' ? words.leans : words.pulls)[word]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The map itself; its title tells what it shows. */
function LeanMap({ guide: { outcomes }, result, who }: Omit<Props, 'title'>): ReactNode {
  const { width, height } = leanSize;
  const { x, y, across, upright } = leanPlace(result);
  const [lean, , , range] = scaleEstimates(result);
  const name = words.map(
    words.mapLean(
      outcomes[sideOf(result)].name,
      lean!.at,
      furthestLean(),
      ...withSigns(lean!.between),
    ),
    words.mapRange(range!.at, ...withSigns(range!.between)),
  );
  // The name goes where the bars and the edge leave room.
  const left = x > width * 0.8;
  const below = y < 40;
  return (
    <svg
      viewBox={`${-edge.side} ${-edge.top} ${width + 2 * edge.side} ${height + edge.top + edge.bottom}`}
      role="img"
      aria-label={name}
    >
      {leanRegions().map(({ outcome, ...box }) => (
        <rect key={outcome} className={`at-${outcomes[outcome].role?.mark ?? 'none'}`} {...box} />
      ))}
      <path className="axis" d={`M${-edge.side} ${height / 2}H${width + edge.side}`} />
      <text x={14} y={28}>
        {outcomes.frontend.role?.name}
      </text>
      <text x={14} y={height - 14}>
        {outcomes.backend.role?.name}
      </text>
      <text x={14} y={height / 2 + 25}>
        {words.oneAtATime}
      </text>
      <text className="end" x={width - 14} y={height / 2 + 25}>
        {outcomes.dual.role?.name}
      </text>
      <text className="quiet" x={0} y={height + 30}>
        {words.prefersOne}
      </text>
      <text className="quiet end" x={width} y={height + 30}>
        {words.prefersBoth}
      </text>
      <path
        className="bars"
        d={
          `M${x} ${upright[0]}V${upright[1]}M${across[0]} ${y}H${across[1]}` +
          upright.map((end) => `M${x - tick} ${end}h${2 * tick}`).join('') +
          across.map((end) => `M${end} ${y - tick}v${2 * tick}`).join('')
        }
      />
      <circle cx={x} cy={y} r={10} />
      <text
        className={left ? 'end' : undefined}
        x={left ? x - 16 : x + 16}
        y={below ? y + 28 : y - 12}
      >
        {who}
      </text>
    </svg>
  );
}
