import type { Guide } from '../../model/guide.ts';
import { stringsFor } from '../../strings/index.ts';
import type { FacetKey } from './facets.model.ts';

/** Letters, digits and hyphens instead of words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * What addresses call the values of facets: the same in every language, and whatever a role is
 * renamed to. A value that is nothing of the guide's own is written as it reads.
 */
export function facetIds(guide: Guide): (facet: FacetKey, value: string) => string {
  const { strings, skillStrings, careerStrings, diagnosisStrings, compareStrings, articleStrings } =
    stringsFor(guide.site.language);
  const kinds = {
    ...strings.kinds,
    ...articleStrings.kinds,
    skill: skillStrings.kind,
    position: careerStrings.kind,
    origin: careerStrings.originKind,
    specialism: careerStrings.focusKind,
    advice: diagnosisStrings.kind,
    demo: compareStrings.kind,
  };
  const ids: Readonly<Record<FacetKey, ReadonlyMap<string, string>>> = {
    type: new Map(Object.entries(kinds).map(([id, label]) => [label, id])),
    role: new Map(guide.roles.map(({ id, data }) => [data.name, id])),
  };
  return (facet, value) => ids[facet].get(value) ?? plain(value);
}
