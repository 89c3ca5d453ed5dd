import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum, encodeChecked, decodeChecked } from '../../../src/model/checked-code.ts';

const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 60 });

describe('a code with a checksum', () => {
  test('has a checksum that others compute as well', () => {
    expect(checksum([...Buffer.from('123456789')])).toBe(0xcbf43926);
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        expect(checksum([...some])).toBe(crc32(some));
      }),
    );
  });

  test('gives back its bytes, and is base 64 for addresses as others write it', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const sum = Buffer.alloc(4);
        sum.writeUInt32BE(crc32(Buffer.from(some)));
        expect(encodeChecked(some)).toBe(
          Buffer.concat([Buffer.from(some), sum]).toString('base64url'),
        );
        expect(decodeChecked(encodeChecked(some))).toEqual({ bytes: some });
      }),
    );
  });

  test('says whether it was never one, or was changed', () => {
    expect(decodeChecked('')).toEqual({ error: 'malformed' });
    expect(decodeChecked('AAAAAA')).toEqual({ error: 'malformed' });
    expect(decodeChecked(`${encodeChecked([1, 2])} `)).toEqual({ error: 'malformed' });
    expect(decodeChecked(encodeChecked([1, 2]).replace(/^./, 'B'))).toEqual({ error: 'damaged' });
  });
});
