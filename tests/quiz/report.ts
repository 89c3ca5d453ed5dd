import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import { format } from 'prettier';
import { drawOutcomes } from './drawing.ts';
import { quizBank, quizFolder } from './content.ts';
import { measureQuiz } from './figures.ts';
import { sizesOf } from './lattice.ts';

// The command behind `npm run quiz:report`: prints what was measured of the quiz and draws the
// outcome map; `--write` keeps the figures for the page about the method.
const bank = quizBank();
const figures = measureQuiz(bank);
const text = await format(dump(figures), { parser: 'yaml' });
console.log(text);
const { ratings, scenarios } = sizesOf(bank);
console.log(drawOutcomes({ frontend: ratings, backend: ratings, range: ratings, scenarios }));
if (process.argv.includes('--write')) {
  const file = path.join(quizFolder, 'figures.yaml');
  writeFileSync(file, `# Written by npm run quiz:report -- --write.\n${text}`);
  console.log(`Written to ${path.relative(process.cwd(), file)}.`);
}
