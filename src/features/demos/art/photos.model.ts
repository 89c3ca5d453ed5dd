import type { PhotoName, Picture } from './names.model.ts';
import { disc, hue, line, path } from './brush.model.ts';
import { goods } from './goods.model.ts';

/** Shapes that let through what is below them, as light and shade do. */
const veil = (share: number, shapes: string): string => `<g opacity="${share}">${shapes}</g>`;
const shade = (x: number, y: number, wide: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${wide}" ry="${wide / 7}" fill="#3a1c08" opacity=".35"/>`;

/** A good where it stands in a photo, in its own box of 48 made larger or smaller. */
const put = (name: Picture, x: number, y: number, scale: number, turn = 0): string =>
  `<g transform="translate(${x} ${y}) scale(${scale}) rotate(${turn} 24 24)">${goods[name]}</g>`;
const stood = (name: Picture, x: number, y: number, scale: number): string =>
  shade(x + 25 * scale, y + 44 * scale, 19 * scale) + put(name, x, y, scale);

const planks = (y: number, high: number, colour: string): string =>
  line(
    colour,
    1,
    `M0 ${y + high * 0.3}h70M84 ${y + high * 0.3}h76M0 ${y + high * 0.7}h38M50 ${y + high * 0.7}h110`,
  );

const stripes = (y: number): string =>
  Array.from({ length: 10 }, (_, place) =>
    path(place % 2 ? hue.cream : hue.red, `M${place * 16} ${y}h16v15a8 8 0 0 1-16 0z`),
  ).join('');
const crate = (x: number, y: number, good: Picture): string =>
  [0, 1, 2].map((at) => put(good, x + 1 + at * 10, y - 9, 0.3)).join('') +
  path('#b9763f', `M${x} ${y}h34v12h-34z`) +
  path('#8a4f18', `M${x} ${y + 5}h34v1.5h-34z`);

/** What the photos of a seller show, in a box of 160 by 90. */
export const photos: Readonly<Record<PhotoName, string>> = {
  table:
    path('#efdcbb', 'M0 0h160v90H0z') +
    path('#f8ecd2', 'M0 0h58l34 60H0z') +
    veil(0.7, path('#fffaf0', 'M8 0h18l40 60H38zM34 0h12l38 60H70z')) +
    path('#cfe0d6', 'M118 0h42v40h-42z') +
    line('#fff8e8', 3, 'M118 0v41h42M139 0v40M118 18h42') +
    path('#a8672f', 'M0 57h160v33H0z') +
    planks(57, 33, '#8a4f20') +
    path('#c98a4b', 'M0 57h160v2.5H0z') +
    path('#fdf6e6', 'M22 64h96l12 19H10z') +
    veil(0.6, path('#e2d2b4', 'M40 64h6l-6 19h-9zM84 64h5l6 19h-8z')) +
    stood('honey', 20, 32, 0.86) +
    stood('honey', 50, 14, 1.3) +
    stood('honeycomb', 112, 48, 0.72) +
    put('flowers', 128, 22, 0.8),
  stall:
    path('#c9e3ea', 'M0 0h160v90H0z') +
    path('#e9dcc0', 'M0 22h34v46H0zM126 16h34v52h-34z') +
    path('#d8c6a1', 'M34 30h30v38H34zM98 28h28v40H98z') +
    veil(
      0.6,
      path('#8fb0bd', 'M6 30h6v9H6zM18 30h6v9h-6zM134 26h6v9h-6zM146 26h6v9h-6zM106 36h5v8h-5z'),
    ) +
    path('#6b4a2b', 'M0 20h160v42H0z') +
    veil(0.5, path('#3f2712', 'M0 20h160v14H0z')) +
    path('#8a5a30', 'M0 44h160v3H0z') +
    [8, 26, 44, 62].map((x) => put('honey', x, 27, 0.36)).join('') +
    [84, 104].map((x) => put('bread', x, 28, 0.38)).join('') +
    [126, 142].map((x) => put('herbs', x, 25, 0.4)).join('') +
    stripes(6) +
    path('#a4301d', 'M0 3h160v4H0z') +
    path('#a8672f', 'M0 66h160v24H0z') +
    path('#c98a4b', 'M0 66h160v3H0z') +
    crate(8, 60, 'apple') +
    crate(48, 60, 'cheese') +
    crate(88, 60, 'apple') +
    stood('honey', 126, 46, 0.56) +
    path(hue.cream, 'M58 76h44v10H58z') +
    line(hue.brown, 1.5, 'M63 81h34'),
  sunlit:
    path('#ffd98f', 'M0 0h160v90H0z') +
    path('#ffbf66', 'M0 40h160v50H0z') +
    veil(0.5, disc('#fff3cf', 116, 34, 46)) +
    veil(0.7, disc('#fff8e2', 116, 34, 30)) +
    disc('#fffdf4', 116, 34, 17) +
    path('#a9a94f', 'M0 58c36-18 92-14 160-8v40H0z') +
    path('#7d8a3d', 'M0 68c50-12 104-8 160-4v26H0z') +
    veil(
      0.5,
      disc('#fff3cf', 14, 20, 6) +
        disc('#fff3cf', 34, 10, 4) +
        disc('#fff3cf', 52, 26, 7) +
        disc('#ffe6a8', 148, 62, 6),
    ) +
    path('#7a4721', 'M0 76h160v14H0z') +
    path('#a8672f', 'M0 76h160v2.5H0z') +
    stood('honey', 14, 34, 1) +
    stood('honey', 56, 22, 1.26) +
    veil(0.45, path('#fff3cf', 'M26 50h6v24h-6zM72 44h8v28h-8z')) +
    stood('flowers', 118, 42, 0.8),
  board:
    path('#59666b', 'M0 0h160v90H0z') +
    veil(0.5, path('#6f7f85', 'M0 0h160L0 60z')) +
    veil(
      0.4,
      path(
        '#2b3437',
        'M26 18h116a8 8 0 0 1 8 8v46a8 8 0 0 1-8 8H26a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8z',
      ),
    ) +
    path(
      '#c08a4e',
      'M24 12h112a8 8 0 0 1 8 8v48a8 8 0 0 1-8 8H24a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z',
    ) +
    line('#a8733a', 1, 'M16 28h128M16 44h128M16 60h128') +
    disc('#59666b', 134, 22, 4) +
    put('bread', 22, 16, 0.96, -14) +
    put('honeycomb', 62, 34, 0.9) +
    put('cheese', 88, 14, 0.8, 10) +
    put('apple', 106, 40, 0.7) +
    put('herbs', 0, 46, 0.8, -20),
};
