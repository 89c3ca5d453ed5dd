import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findContent } from '../settings.ts';
import { checkContent } from './content.ts';
import { countFaults, formatFaults } from './fault.ts';

// The command behind `npm run check:content`: prints what is wrong and fails where that would stop
// a build. With --json it prints every finding, however many, as one list.
const root = path.resolve(import.meta.dirname, '../..');
const { faults, advice, files } = checkContent({
  content: fileURLToPath(findContent(root)),
  public: path.join(root, 'public'),
});
if (process.argv.includes('--json')) {
  const findings = [
    ...faults.map((fault) => ({ severity: 'error', ...fault })),
    ...advice.map((one) => ({ severity: 'advice', ...one })),
  ];
  console.log(JSON.stringify({ files, findings }, null, 2));
} else {
  if (advice.length)
    console.log(
      `Advice, which stops nothing:\n\n${formatFaults(advice)}\n\n` +
        'To make advice stop a build, set "strict": true in site.json.\n',
    );
  if (faults.length) console.error(formatFaults(faults));
  else {
    const also = advice.length
      ? `, ${countFaults(advice, 'piece of advice', 'pieces of advice')}`
      : '';
    console.log(`${files} content files, no fault${also}.`);
  }
}
if (faults.length) process.exitCode = 1;
