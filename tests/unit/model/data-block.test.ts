import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBlock } from '../../../src/model/data-block.ts';

test('a block of data holds no sign that could end it, and says the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</script>',
      '<!--',
      '<script>',
      '</SCRIPT ',
      ']]>',
      '\u2028',
      'a < b',
      '\\u003c',
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (data) => {
      const block = dataBlock(data);
      expect(block).not.toContain('<');
      expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
