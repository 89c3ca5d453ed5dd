import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFont } from '../../../../src/outputs/social/font.ts';
import { drawable, layOutText } from '../../../../src/outputs/social/words.ts';
import { root } from '../../../sites.ts';

const font = readFont('Besley', readFileSync(path.join(root, 'src/frame/fonts/besley.ttf')));
const room = { width: 664, height: 296, sizes: [88, 61, 37], leading: 1.12 };

/** Whether a text is drawn within its room. */
function fits(text: string): boolean {
  const { lines, size } = layOutText(text, font, room);
  return (
    lines.length * size * room.leading <= room.height &&
    lines.every((line) => font.widthOf(line)! * size <= room.width)
  );
}

describe('a font', () => {
  test('knows how wide its letters are', () => {
    expect(font.widthOf('')).toBe(0);
    expect(font.widthOf('mm')).toBeCloseTo(2 * font.widthOf('m')!);
    expect(font.widthOf('W')).toBeGreaterThan(2 * font.widthOf('i')!);
    expect(font.widthOf('W')).toBeLessThan(1.5);
  });

  test('has the letters of German, and knows what it lacks', () => {
    expect([...'ÄÖÜäöüß„“–…é'].filter((letter) => !font.covers(letter))).toEqual([]);
    expect([...'Жü漢😀'].filter(font.covers)).toEqual(['ü']);
    expect(font.widthOf('Ж')).toBeNull();
  });

  test('is refused where it is none', () => {
    expect(() => readFont('none', new Uint8Array(64))).toThrow();
  });
});

describe('what can be drawn of a text', () => {
  test.each([
    ['Änderungsgröße', 'Änderungsgröße'],
    ['A\u0308pfel', 'Äpfel'],
    ['Dvořák', 'Dvorák'],
    ['Roles → skills', 'Roles skills'],
    ['Ready? 🎉', 'Ready?'],
  ])('of “%s” is “%s”', (text, drawn) => {
    expect(drawable(text, font)).toBe(drawn);
  });

  test.each(['Роли', 'Rolle Ж', '役割', '🎉', ''])('of “%s” is nothing', (text) => {
    expect(drawable(text, font)).toBeNull();
  });

  test('is covered by the font, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const drawn = drawable(text, font);
        return drawn === null || font.widthOf(drawn) !== null;
      }),
    );
  });
});

describe('a text in its room', () => {
  test('is as large as it can be', () => {
    expect(layOutText('Short', font, room)).toEqual({ lines: ['Short'], size: 88 });
  });

  test('leaves no word alone where lines can be even', () => {
    const title = 'Dual product manager: one person holding both sides of it';
    const { lines } = layOutText(title, font, { ...room, sizes: [61] });
    const widths = lines.map((line) => font.widthOf(line)!);
    expect(lines).toHaveLength(4);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });

  test('breaks a word that is wider than its room', () => {
    const { lines } = layOutText('W'.repeat(40), font, room);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll('-', '')).toBe('W'.repeat(40));
  });

  test('ends in an ellipsis where it is too long for any size', () => {
    const { lines, size } = layOutText('word '.repeat(200).trim(), font, room);
    expect(size).toBe(37);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('never leaves it', () => {
    const letter = fc.constantFrom(...'abcWMäß', ' ');
    const text = fc.string({ unit: letter, minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(text, (given) => {
        const drawn = drawable(given, font);
        return drawn === null || fits(drawn);
      }),
    );
    expect(fits('W'.repeat(120))).toBe(true);
  });
});
