import { deserialize, serialize } from 'node:v8';
import type { ReadResult } from './read-one.ts';

/** A result as bytes, for another process or thread, or the disk. What it was read from stays here. */
export const packed = ({ entry, diagnostics }: ReadResult): Buffer =>
  serialize({ entry: entry && { ...entry, source: undefined }, diagnostics });

/** The result in bytes that `packed` made; whoever has the file adds it to the entry. */
export const unpacked = (bytes: Uint8Array): ReadResult => deserialize(bytes) as ReadResult;
