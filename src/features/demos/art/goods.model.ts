import type { Picture } from './names.model.ts';
import { disc, hexagon, hue, line, path } from './brush.model.ts';

/** A jar of honey in a box of 48. */
const jar =
  path(hue.honey, 'M11 15h26v24a5 5 0 0 1-5 5H16a5 5 0 0 1-5-5z') +
  path(hue.light, 'M11 15h26v5H11zM14 23h4v16h-4z') +
  path(hue.red, 'M12 6h24a3 3 0 0 1 3 3v6H9V9a3 3 0 0 1 3-3z') +
  path(hue.rose, 'M9 9a3 3 0 0 1 3-3h24a3 3 0 0 1 3 3v1H9z') +
  path(hue.cream, 'M19 24h15v14H19z') +
  path(hue.amber, 'M26.5 26l4.2 2.5v5l-4.2 2.5-4.2-2.5v-5z');

/** What is sold, and what goes with selling it, each in a box of 48. */
export const goods: Readonly<Record<Picture, string>> = {
  honey: jar,
  honeycomb:
    hexagon(hue.honey, 3, 13) +
    hexagon(hue.light, 21, 13) +
    hexagon(hue.amber, 12, 28) +
    hexagon(hue.honey, 30, 28) +
    path(hue.honey, 'M20 43c0 2-3 2-3 0l1.5-3z'),
  delivery:
    line(
      hue.brown,
      3,
      'M5 37a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M31 37a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0',
    ) +
    line(hue.red, 3, 'M12 37l7-13h13l6 13M20 24l7 13h10M31 20l1 4M28 18h6') +
    path(hue.amber, 'M3 9h18v13H3z') +
    path(hue.light, 'M3 9h18v4H3z') +
    path(hue.cream, 'M9 9h5v6H9z') +
    line(hue.brown, 3, 'M17 25h6'),
  apple:
    path(
      hue.red,
      'M24 16c6-5 17-2 17 9 0 9-6 19-12 19-2 0-3-1-5-1s-3 1-5 1C13 44 7 34 7 25c0-11 11-14 17-9z',
    ) +
    path(hue.rose, 'M12 24c0-4 3-6 6-6 1 0 1 2 0 2-3 1-4 3-4 6 0 2-2 1-2-2z') +
    line(hue.brown, 3, 'M24 16c0-5 1-8 4-11') +
    path(hue.leaf, 'M28 11c2-5 8-6 12-4-2 5-7 7-12 4z'),
  bees:
    path(hue.pale, 'M22 20C14 18 12 8 18 6s8 6 7 13zM27 19c1-8 7-12 11-8s-2 10-9 11z') +
    path(hue.honey, 'M10 31c0-8 8-12 16-12s15 5 15 11-7 12-16 12-15-4-15-11z') +
    path(
      hue.brown,
      'M18 21l5-2c-2 8-2 15 1 23l-5-1c-3-6-3-14-1-20zM30 19l5 2c-2 6-2 13 0 18l-5 2c-2-7-2-15 0-22z',
    ) +
    disc(hue.brown, 13, 29, 1.8),
  bread:
    path(hue.amber, 'M5 25c0-9 8-14 19-14s19 5 19 14c0 4-2 6-4 6v10H9V31c-2 0-4-2-4-6z') +
    path(hue.light, 'M9 25c0-6 6-10 15-10s15 4 15 10c0 2-2 3-4 3v9H13v-9c-2 0-4-1-4-3z') +
    line(hue.amber, 3, 'M18 21l3 5M25 20l3 5'),
  cheese:
    path(hue.light, 'M4 27L33 10c7 2 11 9 11 17z') +
    path(hue.honey, 'M4 27h40v14H4z') +
    disc(hue.amber, 14, 35, 3) +
    disc(hue.amber, 33, 33, 4) +
    disc(hue.honey, 29, 20, 3),
  chocolate:
    path(hue.brown, 'M12 4h24a2 2 0 0 1 2 2v22H10V6a2 2 0 0 1 2-2z') +
    path('#8a5225', 'M13 7h10v8H13zM25 7h10v8H25zM13 17h10v8H13zM25 17h10v8H25z') +
    path(hue.red, 'M8 25h32v17a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3z') +
    path(hue.light, 'M8 29h32v3H8z') +
    path(hue.cream, 'M16 36h16v4H16z'),
  cup:
    line(hue.blue, 4, 'M33 22h4a5 5 0 0 1 0 11h-4') +
    path(hue.blue, 'M7 17h28v14a12 12 0 0 1-12 12h-4A12 12 0 0 1 7 31z') +
    path(hue.pale, 'M7 17h28v4H7zM11 24h4v10h-4z') +
    line(hue.amber, 2.5, 'M16 11c-2-3 2-4 0-7M25 11c-2-3 2-4 0-7'),
  fish:
    path(hue.blue, 'M3 25c8-13 23-13 31-3l10-8c-2 6-2 16 0 22l-10-8c-8 10-23 10-31-3z') +
    path(hue.pale, 'M7 27c7 6 18 7 25 0-8 10-20 9-25 0z') +
    disc(hue.cream, 12, 23, 2.5) +
    disc(hue.brown, 12, 23, 1.2) +
    line(hue.pale, 2, 'M19 19c2 3 2 7 0 10'),
  flowers:
    line(hue.dark, 3, 'M24 28v16M24 42c-5 0-9-3-10-7M24 40c5 0 8-3 9-6') +
    disc(hue.rose, 24, 9, 6) +
    disc(hue.rose, 32, 15, 6) +
    disc(hue.rose, 29, 24, 6) +
    disc(hue.rose, 19, 24, 6) +
    disc(hue.rose, 16, 15, 6) +
    disc(hue.honey, 24, 18, 5),
  herbs:
    path(
      hue.dark,
      'M24 29C14 27 9 20 11 11c8 1 13 8 13 18zM24 29c10-2 15-9 13-18-8 1-13 8-13 18z',
    ) +
    path(hue.leaf, 'M24 29c-6-7-6-18 0-25 6 7 6 18 0 25z') +
    path(hue.red, 'M11 28h26l-1 6H12z') +
    path(hue.rose, 'M13 34h22l-3 10H16z'),
  basket:
    line(hue.brown, 3, 'M12 22c0-10 5-15 12-15s12 5 12 15') +
    path(hue.amber, 'M5 22h38l-4 19a3 3 0 0 1-3 2H12a3 3 0 0 1-3-2z') +
    path(hue.light, 'M4 19h40v6H4z') +
    line(hue.brown, 2, 'M16 28l1.5 11M24 28v11M32 28l-1.5 11M10 33h28'),
  card:
    path(hue.dark, 'M6 10h36a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z') +
    path(hue.leaf, 'M2 15h44v5H2z') +
    path(hue.light, 'M8 25h9v7H8z') +
    line(hue.cream, 2, 'M30 31h10M24 31h2'),
  market:
    path(hue.amber, 'M7 27h34v16H7z') +
    path(hue.brown, 'M7 27h34v4H7z') +
    line(hue.brown, 3, 'M8 18v25M40 18v25') +
    [0, 1, 2, 3, 4]
      .map((at) => path(at % 2 ? hue.cream : hue.red, `M${4 + at * 8} 6h8v12a4 4 0 0 1-8 0z`))
      .join(''),
  message:
    path(
      hue.cream,
      'M8 3h32a4 4 0 0 1 4 4v27a4 4 0 0 1-4 4H22l-9 7v-7H8a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z',
    ) +
    line(hue.amber, 2.5, 'M11 11h20M11 30h14') +
    path(hue.light, 'M9 16h30v9H9z') +
    line(hue.brown, 2.5, 'M13 20.5h.1M18 20.5h.1M23 20.5h.1M28 20.5h.1M33 20.5h.1'),
  van:
    path(hue.leaf, 'M3 13h27v23H3z') +
    path(hue.dark, 'M30 19h8l7 9v8H30z') +
    path(hue.pale, 'M33 22h4l4 6h-8z') +
    path(hue.light, 'M3 18h27v5H3z') +
    disc(hue.brown, 13, 37, 5) +
    disc(hue.cream, 13, 37, 2) +
    disc(hue.brown, 36, 37, 5) +
    disc(hue.cream, 36, 37, 2),
  wallet:
    path(hue.brown, 'M15 2h18a4 4 0 0 1 4 4v36a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z') +
    path(hue.cream, 'M14 7h20v32H14z') +
    path(hue.dark, 'M16 12h16v10H16z') +
    path(hue.leaf, 'M16 14h16v3H16z') +
    line(hue.leaf, 3, 'M19 30l4 4 7-7'),
};
