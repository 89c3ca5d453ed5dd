import type { z } from 'astro/zod';
import { type Site, siteSchema } from '../schemas/site.ts';
import { hiddenFindings } from './entry.ts';
import type { Finding } from './fault.ts';
import type { ContentFile } from './files.ts';
import { locate, locateKey, readRecord, type RecordText } from './record.ts';
import { fieldName, parseRecord } from './schema.ts';
import type { Pointer } from './prose.ts';

/** site.json as the check reads it. */
export interface SettingsText {
  source: ContentFile;
  record: RecordText;
  value: Site | null;
  findings: readonly Finding[];
}

/** Reads site.json. */
export function readSettings(source: ContentFile): SettingsText {
  const record = readRecord(source.text);
  const parsed = !record.readable
    ? { value: null, findings: [] }
    : parseRecord(record, siteSchema as z.ZodType<Site>);
  return {
    source,
    record,
    value: parsed.value,
    findings: [
      ...source.findings,
      ...record.findings,
      ...(record.findings.length ? [] : jsonFindings(source.text)),
      ...hiddenFindings(record, source.text),
      ...parsed.findings,
    ],
  };
}

/** YAML forgives what JSON does not, such as a comma after the last value. */
function jsonFindings(text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const [, position = '0'] = /position (\d+)/.exec(String(error)) ?? [];
    return [
      {
        offset: Number(position),
        field: 'json',
        reason: 'Cannot be read as JSON from here.',
        hint: 'Look for a comma too many or too few, a missing quotation mark, or a comment.',
      },
    ];
  }
}

/** The links and images that site.json names; links into sections that are off are left aside. */
export function settingsPointers({ value, record }: SettingsText): Pointer[] {
  if (!value) return [];
  const { navigation, redirects = {}, logo, sections } = value;
  const pointers: Pointer[] = [
    ...navigation.map(({ link }, index) => pointer('link', link, ['navigation', index, 'link'])),
    ...Object.entries(redirects).map(([from, to]) => pointer('link', to, ['redirects', from])),
    ...(logo ? [pointer('image', logo.src, ['logo', 'src'])] : []),
  ];
  // Sections that are switched off keep their place in the navigation for when they come back.
  const off = Object.entries(sections).flatMap(([name, on]) => (on ? [] : [`/${name}/`]));
  return pointers.filter(({ target }) => !off.some((section) => target.startsWith(section)));

  function pointer(kind: 'link' | 'image', target: string, path: (string | number)[]): Pointer {
    return { kind, target, offset: locate(record, path), field: fieldName(path) };
  }
}

/** Redirects that would hide a page. */
export function redirectFindings(
  { value, record }: SettingsText,
  pages: ReadonlyMap<string, unknown>,
): Finding[] {
  return Object.keys(value?.redirects ?? {})
    .filter((from) => pages.has(from.replace(/\/?$/, '/')))
    .map((from) => ({
      offset: locateKey(record, ['redirects'], from),
      field: `redirects.${from}`,
      reason: 'A page has this address already, so the redirect would hide it.',
      hint: 'Delete the redirect, or rename the page.',
    }));
}
