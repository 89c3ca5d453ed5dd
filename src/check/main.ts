import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findContent } from '../settings.ts';
import { checkContent } from './content.ts';
import { formatFaults } from './fault.ts';

// The command behind `npm run check:content`: prints every fault and fails where there is one.
const root = path.resolve(import.meta.dirname, '../..');
const { faults, files } = checkContent({
  content: fileURLToPath(findContent(root)),
  public: path.join(root, 'public'),
});
if (faults.length) {
  console.error(formatFaults(faults));
  process.exitCode = 1;
} else console.log(`${files} content files, no fault.`);
