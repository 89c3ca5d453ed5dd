import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A certificate for a server, and what a client has to trust for it. */
export interface Authority {
  /** The authority's own certificate: the text of it, and its file. */
  readonly ca: string;
  readonly caFile: string;
  readonly certificate: { readonly file: string; readonly key: string };
}

/** Makes an authority of this machine alone and has it sign a certificate for a host. */
export function authorityFor(name: string, folder: string): Authority {
  const at = (file: string): string => path.join(folder, file);
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { stdio: 'pipe' });
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    ...['req', '-x509', ...key, '-days', '2', '-subj', '/CN=Tests of this machine'],
    ...['-addext', 'keyUsage=critical,keyCertSign'],
    ...['-keyout', at('ca.key'), '-out', at('ca.pem')],
  );
  openssl('req', ...key, '-subj', `/CN=${name}`, '-keyout', at('host.key'), '-out', at('host.csr'));
  writeFileSync(at('host.ext'), `subjectAltName=DNS:${name}\nextendedKeyUsage=serverAuth\n`);
  openssl(
    ...['x509', '-req', '-in', at('host.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key')],
    ...['-CAcreateserial', '-days', '2', '-extfile', at('host.ext'), '-out', at('host.pem')],
  );
  return {
    ca: readFileSync(at('ca.pem'), 'utf8'),
    caFile: at('ca.pem'),
    certificate: { file: at('host.pem'), key: at('host.key') },
  };
}
