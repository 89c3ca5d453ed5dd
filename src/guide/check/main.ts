import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFailure } from '../environment.ts';
import { findContent } from '../settings.ts';
import { checkContent, type CheckResult } from './content.ts';
import { countDiagnostics, formatAdvice, formatDiagnostics } from './diagnostic.ts';
import { ourReadings } from './reading/our-readings.ts';

// The command behind `npm run check:content`: prints what is wrong and fails where that would stop
// a build. With --json it prints every diagnostic, however many, as one list.
try {
  const root = path.resolve(import.meta.dirname, '../../..');
  const content = fileURLToPath(findContent(root));
  const kept = ourReadings(root, content);
  const place = { content, public: path.join(root, 'public') };
  const result = checkContent(place, new Map(), true, kept);
  kept.write();
  if (process.argv.includes('--json')) console.log(asJson(result));
  else print(result);
  if (result.faults.length) process.exitCode = 1;
} catch (error) {
  explainFailure(error);
}

function asJson({ faults, advice, files }: CheckResult): string {
  const diagnostics = [
    ...faults.map((fault) => ({ severity: 'error', ...fault })),
    ...advice.map((diagnostic) => ({ severity: 'advice', ...diagnostic })),
  ];
  return JSON.stringify({ files, findings: diagnostics }, null, 2);
}

function print({ faults, advice, files }: CheckResult): void {
  const words = ['piece of advice', 'pieces of advice'];
  if (advice.length)
    console.log(
      `Advice, which stops nothing:\n\n${formatAdvice(advice, ...words)}\n\n` +
        'To make advice stop a build, set "strict": true in site.json, without “lenient”.\n',
    );
  if (faults.length) console.error(formatDiagnostics(faults));
  else {
    const also = advice.length ? `, ${countDiagnostics(advice, ...words)}` : '';
    console.log(`${files} content files, no fault${also}.`);
  }
}
