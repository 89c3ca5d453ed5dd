import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addressesOf, isOwn } from './address.ts';
import type { Tag } from './dom.ts';
import { unlisted } from './guide.ts';
import { badTags, type BuiltPage, builtSites, faultsOf } from './pages.ts';

/** The directives of every policy that a page states. */
const policiesOf = ({ tags }: BuiltPage): Map<string, string[]>[] =>
  tags
    .filter(
      ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    )
    .map(
      ({ attributes }) =>
        new Map(
          (attributes.get('content') ?? '')
            .split(';')
            .map((directive) => directive.trim().split(/\s+/))
            .map(([name = '', ...values]): [string, string[]] => [name, values]),
        ),
    );

/** All that a source list may hold; hosts, schemes, wildcards and `unsafe-…` are not among it. */
const harmless = /^'(none|self|wasm-unsafe-eval|script|sha(256|384|512)-[\w+/=]+)'$/;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A block of data, which no browser runs. */
const isData = ({ attributes }: Tag): boolean =>
  /^application\/(ld\+)?json$/.test(attributes.get('type') ?? '');

describe.each(builtSites)('every page of the $name site', (site) => {
  test('allows nothing by default, and only its own origin beyond that', () => {
    expect(
      faultsOf(site, (page) => {
        const policies = policiesOf(page);
        const values = policies.flatMap((policy) => [...policy.values()].flat());
        const closed = policies.some((policy) => policy.get('default-src')?.join() === "'none'");
        return [
          ...(closed ? [] : ['has no policy that begins with nothing']),
          ...values.filter((value) => !harmless.test(value)),
        ];
      }),
    ).toEqual([]);
  });

  test('says what scripts, styles, forms, bases and plug-ins may do', () => {
    const wanted = ['script-src', 'style-src', 'form-action', 'base-uri', 'object-src'];
    expect(
      faultsOf(site, (page) =>
        wanted.filter((name) => !policiesOf(page).some((policy) => policy.has(name))),
      ),
    ).toEqual([]);
  });

  test('has no style attribute, event attribute, script address or embedded page', () => {
    expect(
      badTags(
        site,
        (tag, { url }) =>
          /^(iframe|frame|object|embed|applet|base|portal)$/.test(tag.name) ||
          [...tag.attributes.keys()].some((key) => /^(on.*|style|srcdoc|ping)$/i.test(key)) ||
          addressesOf(tag).some(
            ({ address }) =>
              URL.canParse(address, url.href) &&
              /^(javascript|vbscript|data|blob|file):$/.test(new URL(address, url).protocol),
          ),
      ),
    ).toEqual([]);
  });

  test('holds no script or style that its policies do not name, and names no other', () => {
    const kinds = [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ] as const;
    expect(
      faultsOf(site, (page) =>
        kinds.flatMap(([kind, directive]) => {
          const held = page.tags
            .filter((tag) => tag.name === kind && !tag.attributes.has('src') && !isData(tag))
            .map(({ text }) => hashOf(text));
          return policiesOf(page).flatMap((policy) => {
            const named = policy.get(directive)?.filter((value) => value.startsWith("'sha")) ?? [];
            return named.join() === held.join() ? [] : [`names ${named} and holds ${held}`];
          });
        }),
      ),
    ).toEqual([]);
  });

  test('loads scripts and linked files from its own origin only', () => {
    expect(
      badTags(
        site,
        (tag, { url }) =>
          /^(script|link)$/.test(tag.name) &&
          addressesOf(tag).some(({ address }) => !isOwn(new URL(address, url))),
      ),
    ).toEqual([]);
  });
});

test('pages kept out of search engines exist', () => {
  for (const { pages } of builtSites)
    expect([...pages.keys()]).toEqual(expect.arrayContaining([...unlisted]));
});
