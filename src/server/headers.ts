import { type Headers, headersOf, kindOf } from '../outputs/hosting/headers.ts';

/** This server speaks plain http, and may have built the editor. */
const sending = { secure: false, admin: true };

/** Headers of an answer that holds no file of the site: of errors and of redirects. */
export const headers: Headers = headersOf('file', sending);

/** Headers of a file that was found, by its path below the base. */
export const headersFor = (path: string): Headers => headersOf(kindOf(path, sending), sending);

/** Whether a file’s name holds a hash of what is in it, by its path below the base. */
export const isHashed = (path: string): boolean => kindOf(path, { admin: false }) === 'kept';

/** The type of a file, where the library behind the server would leave out what it is written in. */
export const typeOf = (path: string): string | null =>
  path.endsWith('.xml') ? 'application/xml; charset=utf-8' : null;
