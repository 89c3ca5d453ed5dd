import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFailure } from '../../environment.ts';
import { findContent } from '../../settings.ts';
import { checkContent } from '../content.ts';
import type { Memory } from '../reading/reading.ts';
import { figuresText } from './report.ts';

// The command behind `npm run content:figures`: prints what no rule can judge.
try {
  const root = path.resolve(import.meta.dirname, '../../../..');
  const memory: Memory = new Map();
  const place = { content: fileURLToPath(findContent(root)), public: path.join(root, 'public') };
  const { guide } = checkContent(place, memory);
  if (guide) {
    const entries = [...memory.values()].flatMap(({ reading: { entry } }) => entry ?? []);
    console.log(figuresText(guide, entries));
  } else {
    console.error('The content cannot be read: npm run check:content says why.');
    process.exitCode = 1;
  }
} catch (error) {
  explainFailure(error);
}
