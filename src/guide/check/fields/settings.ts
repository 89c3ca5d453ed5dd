import type { z } from 'astro/zod';
import { oldPath, sameAddress } from '../../../model/redirect.ts';
import { type Site, siteSchema } from '../../../model/site.schema.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readJson } from './json.ts';
import { escapedDiagnostics } from './invisible.ts';
import { locate, locateKey, readRecord, type RecordText } from './record.ts';
import { fieldName } from './field-name.ts';
import { parseRecord } from './schema.ts';
import type { FoundReference } from '../reference.ts';

/** site.json as the check reads it. */
export interface SettingsText {
  source: ContentFile;
  record: RecordText;
  value: Site | null;
  diagnostics: readonly Diagnostic[];
}

/** Reads site.json. */
export function readSettings(source: ContentFile): SettingsText {
  if (!source.text.trim())
    return { source, record: readRecord(''), value: null, diagnostics: source.diagnostics };
  const record = readJson(source.text);
  const parsed = !record.readable
    ? { value: null, diagnostics: [] }
    : parseRecord(record, siteSchema as z.ZodType<Site>);
  return {
    source,
    record,
    value: parsed.value,
    diagnostics: [
      ...source.diagnostics,
      ...record.diagnostics,
      ...escapedDiagnostics(record, source.text),
      ...parsed.diagnostics,
    ],
  };
}

/** The links and images that site.json names; links into sections that are off are left aside. */
export function settingsReferences({ value, record }: SettingsText): FoundReference[] {
  if (!value) return [];
  const { navigation, redirects = {}, logo, sections, insight } = value;
  const references: FoundReference[] = [
    ...navigation.map(({ link }, index) =>
      referenceTo('link', link, ['navigation', index, 'link']),
    ),
    ...Object.entries(redirects)
      .filter(([, to], _, all) => !leadsOn(all, to))
      .map(([from, to]) => referenceTo('link', to, ['redirects', from])),
    ...(insight?.startsWith('/') ? [referenceTo('link', insight, ['insight'])] : []),
    ...(logo ? [referenceTo('image', logo.src, ['logo', 'src'])] : []),
  ];
  // Sections that are switched off keep their place in the navigation for when they come back.
  const off = Object.entries(sections).flatMap(([name, on]) => (on ? [] : [`/${name}/`]));
  return references.filter(({ target }) => !off.some((section) => target.startsWith(section)));

  function referenceTo(
    kind: 'link' | 'image',
    target: string,
    path: (string | number)[],
  ): FoundReference {
    return { kind, target, offset: locate(record, path), field: fieldName(path) };
  }
}

/**
 * Redirects that cannot work together with the others: from the address of a page or a file, from
 * one address twice, or to an address that leads on itself.
 */
export function redirectDiagnostics(
  { value, record }: SettingsText,
  pages: ReadonlyMap<string, unknown>,
  isFile: (path: string) => boolean,
): Diagnostic[] {
  const redirects = Object.entries(value?.redirects ?? {});
  const shown = new Map([...pages.keys()].map((page) => [sameAddress(page), page]));
  const claimed = new Map<string, string>();
  return redirects.flatMap(([from, to]): Diagnostic[] => {
    const own = sameAddress(from);
    const field = `redirects.${from}`;
    const at = (reason: string, hint: string): Diagnostic[] => [
      { offset: locateKey(record, ['redirects'], from), field, reason, hint },
    ];
    const page = shown.get(own);
    if (page !== undefined)
      return at(
        'A page has this address already, so the redirect would hide it.',
        sameAddress(page) === oldPath(from)
          ? 'Delete the redirect, or rename the page.'
          : `Delete the redirect: on many disks, ${page} is the same address.`,
      );
    const file = [...own.matchAll(/[^/]+/g)]
      .map(({ 0: part, index }) => oldPath(from)!.slice(0, index + part.length))
      .find((path) => isFile(path) || /^(?:.*\/)?index\.(?:html|md)$/.test(path));
    if (file !== undefined)
      return at(`The site has a file at /${file}.`, 'Delete the redirect, or the file in public/.');
    const twin = claimed.get(own);
    if (twin !== undefined)
      return at(
        `“${twin}” is the same address.`,
        'Keep one: a slash at the end, capitals and escapes make no difference.',
      );
    claimed.set(own, from);
    if (!leadsOn(redirects, to)) return [];
    const offset = locate(record, ['redirects', from]);
    return [
      sameAddress(to) === own
        ? { offset, field, reason: 'Leads to itself.', hint: 'Lead it to a page, or delete it.' }
        : {
            offset,
            field,
            reason: `“${to}” is redirected too, so that a reader would be led on, or in a circle.`,
            hint: 'Lead it to the page where readers are to arrive.',
          },
    ];
  });
}

/** Whether an address is one of those that are redirected. */
const leadsOn = (redirects: readonly (readonly [string, string])[], to: string): boolean =>
  redirects.some(([from]) => sameAddress(from) === sameAddress(to));
