import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics } from '../../guide/check/diagnostic.ts';
import { findContent } from '../../guide/settings.ts';
import { misunderstood, readArguments, runCommand } from '../command.ts';
import { commit } from '../draft.ts';
import { planUpdate } from './update.ts';

const help = `Brings content of an older release to what this release of the program asks for.

  npm run update:content            Makes the changes, and lists what is left for you to decide
  npm run update:content -- --dry   Lists both, and changes nothing

It ends with 0 where nothing is left, 1 where something is, 2 where it was not understood.
CONTENT_DIR names another folder of content.`;

// The command behind `npm run update:content`.
await runCommand(() => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    dry: { type: 'boolean' },
  });
  if (values.help) return console.log(help);
  if (positionals.length) throw misunderstood(`“${positionals[0]!}” says nothing here.`);
  const root = path.resolve(import.meta.dirname, '../../..');
  const content = fileURLToPath(findContent(root));
  const { done, changes, left } = planUpdate({ content, public: path.join(root, 'public') });
  if (!values.dry) commit(content, changes);
  const title = values.dry ? 'Would change' : 'Changed';
  console.log(
    done.length
      ? [`${title} (${done.length}):`, ...done.map((line) => `  ${line}`)].join('\n')
      : 'No migration has anything to do.',
  );
  if (left.length) {
    console.log(`\nLeft for you to decide:\n\n${formatDiagnostics(left)}`);
    process.exitCode = 1;
  } else console.log('The check finds no fault.');
});
