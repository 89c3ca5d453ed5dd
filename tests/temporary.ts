import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives the tests a temporary folder of their own, which goes with all that they left in it. */
export default function setUp(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'tests-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
