import { closeSync, constants, ftruncateSync, openSync, writeFileSync } from 'node:fs';

/**
 * Writes a file, over what it holds where there is one already. To empty it first would take a disk
 * several times as long: ext4 gives back the room of the old file, and at once looks for new.
 */
export function writeOver(file: string | URL, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const opened = openSync(file, constants.O_WRONLY | constants.O_CREAT, 0o666);
  try {
    writeFileSync(opened, bytes);
    ftruncateSync(opened, bytes.length);
  } finally {
    closeSync(opened);
  }
}
