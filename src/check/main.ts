import path from 'node:path';
import { checkContent } from './content.ts';
import { formatFaults } from './fault.ts';

// The command behind `npm run check:content`: prints every fault and fails where there is one.
const root = path.resolve(import.meta.dirname, '../..');
const content = path.resolve(process.argv[2] ?? path.join(root, 'content'));
const { faults, files } = checkContent({ content, public: path.join(content, '../public') });
if (faults.length) {
  console.error(formatFaults(faults));
  process.exitCode = 1;
} else console.log(`${files} content files, no fault.`);
