import type { Framework } from '../../model/guide.ts';
import { type Headed, underHeadings } from '../roles/headed.model.ts';

/**
 * Groups of skills under their domains, in the order of `domains`; groups without one come last,
 * under `others`. One list without a label where the framework has no domains.
 */
export const domainsOf = <G extends { readonly domain?: string | undefined }>(
  { domains }: Pick<Framework, 'domains'>,
  groups: readonly G[],
  others: string,
): Headed<G>[] => underHeadings(domains, groups, ({ domain }) => domain, others);
