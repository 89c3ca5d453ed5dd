import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics } from '../../guide/check/diagnostic.ts';
import { findContent } from '../../guide/settings.ts';
import { CommandError, misunderstood, readArguments, runCommand } from '../command.ts';
import { commit } from '../draft.ts';
import { type Outcome, workOut } from './change.ts';
import { help } from './help.ts';
import type { Request } from './request.ts';
import { reportOf } from './report.ts';

// The command behind `npm run change`: renames or removes a record with all that refers to it.
await runCommand(() => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    name: { type: 'string' },
    title: { type: 'string' },
    to: { type: 'string' },
    unpublished: { type: 'boolean' },
    dry: { type: 'boolean' },
    'with-faults': { type: 'boolean' },
  });
  if (values.help) return console.log(help);
  const [verb, what, id, newId, ...more] = positionals;
  if (verb !== 'rename' && verb !== 'remove')
    throw misunderstood(`Say rename or remove first${verb ? `, not “${verb}”` : ''}.`);
  if (!what || !id) throw misunderstood(`Say what to ${verb}, such as: ${verb} skill metrics.`);
  if (verb === 'rename' ? !newId || more.length : newId)
    throw misunderstood(
      verb === 'rename'
        ? `Say the old id and the new one: rename ${what} ${id} new-id.`
        : `Say one id: remove ${what} ${id}.`,
    );
  if (verb === 'remove' && (values.name !== undefined || values.title !== undefined))
    throw misunderstood('--name and --title go with rename.');
  if (verb === 'rename' && values.to !== undefined) throw misunderstood('--to goes with remove.');
  const request: Request = {
    ...{ verb, what, id },
    ...(newId !== undefined && { newId }),
    ...(values.name !== undefined && { name: values.name }),
    ...(values.title !== undefined && { title: values.title }),
    ...(values.to !== undefined && { to: values.to }),
    isUnpublished: values.unpublished ?? false,
  };
  const root = path.resolve(import.meta.dirname, '../../..');
  const content = fileURLToPath(findContent(root));
  const outcome = workOut({ content, public: path.join(root, 'public') }, request);
  if (outcome.faults.length && !values['with-faults']) throw refusal(outcome);
  if (!values.dry) commit(content, outcome.changes);
  console.log(reportOf(outcome, request, values.dry ?? false));
});

function refusal({ faults }: Outcome): CommandError {
  return new CommandError(
    `${formatDiagnostics(faults)}\n\nThis is what the check would say afterwards, so nothing was changed. ` +
      'Put right what you can beforehand, or add --with-faults to make the change and put it right then.',
  );
}
