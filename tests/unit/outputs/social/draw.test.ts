import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { pictureMaker } from '../../../../src/outputs/social/draw.ts';
import {
  drawGround,
  setSection,
  setTitle,
  type SocialCard,
} from '../../../../src/outputs/social/drawing.ts';
import { fontFiles } from '../../../../src/outputs/social/font-files.ts';
import { readFont } from '../../../../src/outputs/social/font.ts';
import { halvesOf } from '../../../../src/outputs/social/demo.ts';
import { colours, words } from '../../../../src/outputs/social/paper.ts';
import { paint } from '../../../../src/outputs/social/resvg.ts';
import { drawable } from '../../../../src/outputs/social/words.ts';
import { demoStrings } from '../../../../src/strings/en.ts';
import { demoRecords } from '../../features/demos/records.ts';

const fonts = {
  display: readFont('Besley', fontFiles[0]),
  text: readFont('Hanken Grotesk', fontFiles[1]),
};
const draw = pictureMaker(fonts);
const card: SocialCard = { title: 'A title', section: 'Part', site: 'A site', mark: 'none' };

/** The whole card as the renderer draws it in one piece, four bytes a pixel. */
function drawnWhole(given: SocialCard): Uint8Array {
  const lines = [...setSection(given, fonts), ...setTitle(given, fonts)].map((line) => {
    const fill = line.font === 'display' ? colours.ink : colours.ink2;
    return words(line.text, { ...line, family: fonts[line.font].name, fill });
  });
  return paint(drawGround(given, fonts).replace(/(?=<\/svg>$)/, () => lines.join('')));
}

/** How far a picture strays from one that is drawn in one piece: shares of all there is. */
function straying(given: SocialCard): { most: number; ofInk: number } {
  const { data, palette } = decode(draw(given));
  const whole = drawnWhole(given);
  let [most, all, ink] = [0, 0, 0];
  for (let at = 0; at < data.length; at++) {
    // Green tells all colours apart that matter here.
    const off = Math.abs(palette![data[at]!]![1]! - whole[4 * at + 1]!) / 255;
    most = Math.max(most, off);
    all += off > 0.02 ? off : 0;
    ink += 1 - whole[4 * at + 1]! / 255;
  }
  return { most, ofInk: all / ink };
}

/**
 * Letters stand up to an eighth of a pixel from their place, which changes the shade of their edges
 * a little; kerning or a ligature that is missed moves whole letters.
 */
function expectAlike(given: SocialCard): void {
  const { most, ofInk } = straying(given);
  expect(most, given.title).toBeLessThan(0.35);
  expect(ofInk, given.title).toBeLessThan(0.02);
}

describe('a title that is set letter by letter looks as if it were drawn in one piece', () => {
  test.each([
    'To type Waves, “Yes” – AVATAR, Te. P. L’été',
    'Ärger mit Übergrößen: Änderungen, „Öffnungszeiten“',
    'The five fields of office fluff: affine, afflux, fjord, fffi',
    'RRo Ra Rb R. RR Rfi Role R',
    '10.11.2024, 7 % of 1,174 & <more>',
    'W',
    'Wort '.repeat(60).trim(),
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze und mehr',
  ])('“%s”', (title) => {
    expectAlike({ ...card, title });
    expectAlike({ ...card, title, mark: 'above' });
    const section = drawable(title, fonts.text) ?? '';
    expectAlike({ ...card, section });
  });

  test('on the picture of a demo', () => {
    const halves = halvesOf(demoRecords[0]!.data, fonts, demoStrings.choices)!;
    expectAlike({ ...card, title: 'Checkout, plain and polished', halves });
  });

  test('whatever its letters', () => {
    const latin = Array.from({ length: 0x17f - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20));
    const letter = fc.constantFrom(...latin.filter(fonts.display.covers), ' ', 'R', 'f', 'i', 'T');
    const title = fc
      .string({ unit: letter, minLength: 1, maxLength: 60 })
      .map((given) => drawable(given, fonts.display) ?? 'a');
    fc.assert(
      fc.property(title, (given) => expectAlike({ ...card, title: given })),
      { numRuns: 25 },
    );
  });
});

test('a picture has the same bytes whatever was drawn before it', () => {
  const first = draw({ ...card, title: 'The first of them' });
  for (const title of ['Another', 'Änderung', 'The first']) draw({ ...card, title });
  expect(draw({ ...card, title: 'The first of them' })).toEqual(first);
  expect(pictureMaker(fonts)({ ...card, title: 'The first of them' })).toEqual(first);
});
