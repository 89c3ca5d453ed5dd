import { expect, test } from 'vitest';
import { build, endings, named, textOf } from './build.ts';

const paragraph = (text: string, ending: (typeof endings)[number]): string | undefined =>
  named(build(text, ending), 'p').map(textOf)[0];

test.each(endings)('quotes and ellipses in .%s become typographic, hyphens stay', (ending) => {
  expect(paragraph('"It\'s" -- so...', ending)).toBe('“It’s” -- so…');
});

test.each(endings)('there are no footnotes in .%s', (ending) => {
  const body = build('A claim.[^1]\n\n[^1]: A note.', ending);
  expect(named(body, 'sup', 'section')).toEqual([]);
});

test.each(endings)('directives in .%s are no more than text, so that none can vanish', (ending) => {
  expect(paragraph(':::note\nText\n:::', ending)).toContain(':::note');
});
