import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { colours } from '../../../../src/outputs/social/paper.ts';
import { root } from '../../../sites.ts';

type Triple = readonly [number, number, number];

const tokens = readFileSync(path.join(root, 'src/frame/styles/tokens.css'), 'utf8');

/** What the sheet sets a token to where it first names it, for every page. */
const valueOf = (token: string): string =>
  new RegExp(`\\s${token}:([^;]+);`).exec(tokens)?.[1] ?? '';

/** The colours of a token in oklab: the light one and the dark one, or the only one twice. */
function labOf(token: string): { light: Triple; dark: Triple } {
  const found = [...valueOf(token).matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const [light, dark = light] = found.map(([, lightness, chroma, hue]): Triple => {
    const angle = (Number(hue) / 180) * Math.PI;
    return [Number(lightness), Number(chroma) * Math.cos(angle), Number(chroma) * Math.sin(angle)];
  });
  if (!light || !dark) throw new Error(`tokens.css gives “${token}” no colour in oklch.`);
  return { light, dark };
}

/** The colour as an sRGB channel each, 0 to 255, as CSS Color 4 converts it. */
function channelsOf([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const encode = (linear: number): number => {
    const within = Math.min(1, Math.max(0, linear));
    return 255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055);
  };
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The light value of a token that mixes a share of the ink into the paper, in oklab. */
function mixOf(token: string): Triple {
  const share = /in oklab, var\(--paper\), var\(--ink\) (\d+)%/.exec(valueOf(token))?.[1];
  if (!share) throw new Error(`tokens.css does not mix “${token}” of paper and ink.`);
  const [paper, ink] = [labOf('--paper').light, labOf('--ink').light];
  const part = Number(share) / 100;
  return paper.map((value, place) => value + (ink[place]! - value) * part) as unknown as Triple;
}

const expected: Readonly<Record<keyof typeof colours, Triple>> = {
  paper: labOf('--paper').light,
  ink: labOf('--ink').light,
  ink2: mixOf('--ink-2'),
  ground: labOf('--below').light,
  inkOnGround: labOf('--ink').dark,
  above: labOf('--hue-above').light,
  below: labOf('--hue-below').dark,
  across: labOf('--hue-across').light,
};

test.each(Object.entries(expected))('the colour “%s” is that of its token', (name, lab) => {
  const hex = colours[name as keyof typeof colours];
  const given = [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
  const strays = channelsOf(lab).filter((channel, place) => Math.abs(channel - given[place]!) > 1);
  expect(strays, `${hex} against ${channelsOf(lab).map(Math.round).join(', ')}`).toEqual([]);
});
