/** Why a text is no code with a valid checksum. */
export type CheckedCodeError =
  /** It holds characters that no code has, or ends too early. */
  | 'malformed'
  /** Its checksum does not fit: a character was changed or lost. */
  | 'damaged';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const checksumLength = 4;

/** CRC-32 as in ISO-HDLC, 32 bits: finds every change of up to 32 neighbouring bits. */
export function checksum(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Base 64 for addresses (RFC 4648 §5), without padding. */
function toText(bytes: readonly number[]): string {
  let text = '';
  for (let place = 0; place < bytes.length; place += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(place, place + 3);
    const word = (a << 16) | (b << 8) | c;
    const signs = Math.min(4, bytes.length - place + 1);
    for (let sign = 0; sign < signs; sign++) text += digits[(word >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The bytes of a text, or null where it is not what `toText` writes. */
function toBytes(text: string): number[] | null {
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place += 4) {
    const signs = [...text.slice(place, place + 4)].map((sign) => digits.indexOf(sign));
    if (signs.includes(-1) || signs.length === 1) return null;
    const word = signs.reduce((sum, sign, index) => sum | (sign << (18 - 6 * index)), 0);
    for (let byte = 0; byte < signs.length - 1; byte++) bytes.push((word >> (16 - 8 * byte)) & 255);
  }
  // Spare bits of the last character would let several codes mean the same.
  return toText(bytes) === text ? bytes : null;
}

/**
 * Encodes bytes (0 to 255 each) and a checksum of 32 bits as text for the fragment of an address.
 */
export function encodeChecked(bytes: readonly number[]): string {
  const sum = checksum(bytes);
  return toText([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
}

/**
 * Returns the bytes that `encodeChecked` was given, at least one, or why the text is none of its
 * codes.
 */
export function decodeChecked(
  text: string,
): { readonly bytes: readonly number[] } | { readonly error: CheckedCodeError } {
  const bytes = toBytes(text);
  if (!bytes || bytes.length <= checksumLength) return { error: 'malformed' };
  const body = bytes.slice(0, -checksumLength);
  const sum = bytes.slice(-checksumLength).reduce((whole, byte) => whole * 256 + byte, 0);
  return checksum(body) === sum ? { bytes: body } : { error: 'damaged' };
}
