import { reservedIds } from '../../../model/address.ts';
import { id as idSchema } from '../../../model/fields.schema.ts';
import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Kind } from '../../../model/kind.ts';
import type { KindName } from '../../../model/guide.ts';
import { kinds } from '../../kinds.ts';

/** Finds what keeps a file's name from being the id of a record. */
export function nameDiagnostics(collection: KindName, id: string): Diagnostic[] {
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
  const { ids }: Kind = kinds[collection];
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
