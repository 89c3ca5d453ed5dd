import { findContent, readSettings } from '../settings.ts';
import { serve } from './serve.ts';

// The command behind `npm start`: serves a built site until it is stopped.
const [folder = 'dist', given, port = process.env.PORT || '4321'] = process.argv.slice(2);
const base = given ?? readSettings(findContent(process.cwd())).base;
await serve(folder, base, Number(port));
console.log(`The guide is at http://localhost:${port}${base}  (stop with Ctrl+C)`);
