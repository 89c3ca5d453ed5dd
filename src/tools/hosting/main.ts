import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SettingError } from '../../guide/environment.ts';
import { findContent, loadSettings } from '../../guide/settings.ts';
import type { Site } from '../../model/site.schema.ts';
import { apache } from '../../outputs/hosting/apache.ts';
import { caddy } from '../../outputs/hosting/caddy.ts';
import { netlify } from '../../outputs/hosting/netlify.ts';
import { nginx } from '../../outputs/hosting/nginx.ts';
import { table } from '../../outputs/hosting/table.ts';
import { CommandError, misunderstood, readArguments, runCommand } from '../command.ts';
import { help } from './help.ts';
import { type Given, placeOf } from './request.ts';

const writers = { nginx, caddy, apache, netlify, table };
const isHost = (word: string): word is keyof typeof writers => Object.hasOwn(writers, word);

// The command behind `npm run hosting`: writes the configuration of a server or host.
await runCommand(() => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    root: { type: 'string' },
    name: { type: 'string' },
    certificate: { type: 'string' },
    key: { type: 'string' },
    admin: { type: 'boolean' },
    out: { type: 'string' },
  });
  if (values.help) return console.log(help);
  const [host = '', ...more] = positionals;
  if (!isHost(host) || more.length)
    throw misunderstood(`Name one of ${Object.keys(writers).join(', ')}.`);
  const place = placeOf(values as Given, settings());
  if (host === 'netlify' && place.admin)
    throw new CommandError(
      '_headers cannot take a header back for one folder, so /admin/ cannot be served there: publish without the editor, which --admin or “admin” in site.json asks for.',
    );
  const text = writers[host](place);
  if (!values.out) return console.log(text);
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', values.out);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file} cannot be written: ${(error as Error).message}`);
  }
  console.log(`Written to ${file}`);
});

function settings(): Site {
  const content = findContent(process.cwd());
  try {
    return loadSettings(content);
  } catch (error) {
    if (error instanceof SettingError) throw error;
    throw new CommandError(
      `The settings in ${fileURLToPath(new URL('site.json', content))} cannot be read: run npm run check.`,
    );
  }
}
