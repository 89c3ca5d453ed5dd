import { reservedIds } from '../../../model/address.ts';
import { id as idSchema } from '../../../model/fields.schema.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { type Collection, type CollectionName, collections } from '../../collections.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Finds what keeps a file's name from being the id of a record. */
export function nameDiagnostics(collection: CollectionName, id: string): Diagnostic[] {
  const name = (reason: string, hint: string): Diagnostic[] => [
    { offset: 0, field: 'file name', reason, hint },
  ];
  if (!idSchema.safeParse(id).success)
    return name(
      `“${id}” cannot be an id.`,
      `Use lower-case letters, digits and single hyphens: ${
        id
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'new-name'
      }.`,
    );
  const { ids }: Collection = collections[collection];
  if (ids && !ids.includes(id))
    return name(
      `No place of the frame is called “${id}”.`,
      didYouMean(id, ids) ?? `There are: ${ids.join(', ')}.`,
    );
  const reserved = reservedIds[collection as keyof typeof reservedIds] as
    readonly string[] | undefined;
  if (reserved?.includes(id))
    return name(`“${id}” is the address of another page already.`, 'Give the file another name.');
  return [];
}
