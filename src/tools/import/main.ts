import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findContent } from '../../guide/settings.ts';
import { CommandError, misunderstood, readArguments, runCommand } from '../command.ts';
import { commit } from '../draft.ts';
import { planCsv } from './csv/import-csv.ts';
import { help } from './help.ts';
import { planMarkdown } from './markdown/import-markdown.ts';
import { importText } from './report.ts';

// The command behind `npm run import`: writes content files from a table or a folder of Markdown.
await runCommand(() => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    role: { type: 'string' },
    levels: { type: 'string' },
    delimiter: { type: 'string' },
    encoding: { type: 'string' },
    into: { type: 'string' },
    dry: { type: 'boolean' },
  });
  if (values.help) return console.log(help);
  const [what, source, ...more] = positionals;
  if (what !== 'csv' && what !== 'markdown')
    throw misunderstood(`Say csv or markdown first${what ? `, not “${what}”` : ''}.`);
  if (!source || more.length)
    throw misunderstood(
      `Name one ${what === 'csv' ? 'file: csv skills.csv' : 'folder: markdown wiki/'}.`,
    );
  const given = path.resolve(process.env['INIT_CWD'] ?? '.', source);
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) throw new CommandError(`There is no file or folder ${given}.`);
  if (isFolder !== (what === 'markdown'))
    throw new CommandError(
      `${given} is a ${isFolder ? 'folder' : 'file'}: csv takes a file, and markdown a folder.`,
    );
  const root = path.resolve(import.meta.dirname, '../../..');
  const content = fileURLToPath(findContent(root));
  const place = { content, public: path.join(root, 'public') };
  const { changes, report } =
    what === 'csv'
      ? planCsv(place, source, readFileSync(given), values)
      : planMarkdown(place, given, values.into);
  if (!values.dry) commit(content, changes);
  console.log(importText(report, values.dry ?? false));
});
