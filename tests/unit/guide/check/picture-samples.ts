const base64 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));

/** A box of the format that AVIF pictures are made of. */
const box = (name: string, ...parts: readonly Uint8Array[]): Uint8Array => {
  const inside = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, inside]);
};
const zeros = (count: number): Uint8Array => new Uint8Array(count);
const size = Buffer.alloc(12);
size.writeUInt32BE(1, 4);
size.writeUInt32BE(1, 8);

/** The smallest picture of each kind, as far as its beginning goes. */
export const pictures = {
  png: base64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  gif: base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  webp: base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  jpg: Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xda, 0, 2, 0, 0xff, 0xd9],
    ...zeros(16),
  ]),
  avif: Buffer.concat([
    box('ftyp', Buffer.from('avif\0\0\0\0avifmif1', 'latin1')),
    box('meta', zeros(4), box('iprp', box('ipco', box('ispe', size)))),
  ]) as Uint8Array,
};
