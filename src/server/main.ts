import { fileURLToPath } from 'node:url';
import { explainFailure, readPlace, SettingError } from '../guide/environment.ts';
import { findContent, loadSettings } from '../guide/settings.ts';
import { listener } from './listener.ts';
import { addressesOf, requireSite, serve } from './serve.ts';

// The command behind `npm start` and `npm run serve`: serves a built site until it is stopped. With `--try` it only
// looks whether it could, so that nobody waits for a build to hear that the port is taken.
const args = process.argv.slice(2);
const trying = args[0] === '--try';
const [folder = 'dist', given, port] = trying ? [] : args;
try {
  const content = findContent(process.cwd());
  const place = readPlace(port ? { ...process.env, PORT: port } : process.env);
  if (trying) {
    const { server } = await serve(() => undefined, place);
    server.close();
  } else {
    requireSite(folder);
    const base = given ?? baseIn(content);
    const listening = await serve(listener(folder, base), place);
    const [address, ...others] = addressesOf(place.host, listening.port, base);
    console.log(`The guide is at ${address}  (stop with Ctrl+C)`);
    if (others.length) console.log(`Other machines reach it at ${others.join(' or ')}`);
  }
} catch (error) {
  explainFailure(error);
}

function baseIn(content: URL): string {
  try {
    return loadSettings(content).base;
  } catch {
    throw new SettingError(
      `The settings in ${fileURLToPath(new URL('site.json', content))} cannot be read: run npm run check.`,
    );
  }
}
