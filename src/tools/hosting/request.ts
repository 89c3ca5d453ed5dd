import type { Place } from '../../outputs/hosting/place.ts';
import type { Site } from '../../model/site.schema.ts';
import { CommandError, misunderstood } from '../command.ts';

/** Options of the command as they were given. */
export interface Given {
  readonly root?: string;
  readonly name?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly admin?: boolean;
}

/** What may stand in a configuration without a meaning of its own. */
const file = /^(?:[A-Za-z]:)?\/[\w./@+ -]*$/;
const host = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i;

/** Where a server is to publish the guide, from options and settings. Throws a CommandError. */
export function placeOf(
  given: Given,
  { url, base, admin }: Pick<Site, 'url' | 'base' | 'admin'>,
): Place {
  const address = new URL(url);
  const secure = address.protocol === 'https:';
  const name = given.name ?? address.hostname;
  const port = Number(address.port);
  if (!host.test(name))
    throw wrong('name', name, 'must be the name of a host, such as guide.example.org');
  for (const key of ['root', 'certificate', 'key'] as const) {
    const value = given[key];
    if (value !== undefined && !file.test(value))
      throw wrong(
        key,
        value,
        'must be a whole path such as /srv/guide, without quotes or other signs',
      );
  }
  if (!given.certificate !== !given.key)
    throw misunderstood('Give --certificate and --key together.');
  return {
    name,
    base,
    secure,
    root: (given.root ?? '/srv/guide/current').replace(/\/+$/, ''),
    admin: given.admin ?? admin !== undefined,
    ports: {
      http: !secure && port ? port : 80,
      https: secure && port ? port : 443,
    },
    address: null,
    certificate:
      given.certificate && given.key ? { file: given.certificate, key: given.key } : null,
  };
}

const wrong = (option: string, value: string, why: string): CommandError =>
  new CommandError(`--${option} is “${value}”, but ${why}.`, 2);
