import { guide, href } from '../../../guide/catalog.ts';
import { originAnchor, recordPath } from '../../../model/address.ts';
import { type Entry, entryOf, type Origin, type Position } from '../../../model/guide.ts';
import { exitAnchor } from '../careers.model.ts';
import { movesAround } from '../steps.model.ts';
import { careerStrings } from '@strings';

const words = careerStrings;
const nameOf = (id: string): string => entryOf(guide.careers, id).data.name;

/** The ways that lead on from a position: up, across and out, in this order. */
export function waysFrom({ id, data }: Entry<Position>) {
  const { out } = movesAround(guide.careers, guide.origins, id);
  const to = (wanted: 'promotion' | 'lateral') =>
    out
      .filter(({ kind }) => kind === wanted)
      .map((move) => ({
        name: nameOf(move.to),
        title: words[wanted](nameOf(move.to)),
        href: href(recordPath('careers', move.to)),
      }));
  return [
    { label: words.up, links: to('promotion') },
    { label: words.across, links: to('lateral') },
    {
      label: words.out,
      links: (data.exits ?? []).map((exit) => ({
        name: exit.name,
        title: words.exit(exit.name),
        href: `${href(recordPath('careers', id))}#${exitAnchor(exit.id)}`,
      })),
    },
  ];
}

/** The positions that a way in leads to, each at what it asks of those who come from there. */
export const waysInFrom = ({ id, data }: Entry<Origin>) => [
  {
    label: words.start,
    links: data.moves.map(({ to }) => ({
      name: nameOf(to),
      title: words.entry(nameOf(to)),
      href: `${href(recordPath('careers', to))}#${originAnchor(id)}`,
    })),
  },
];
