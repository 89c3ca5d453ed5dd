import { reservedIds } from '../../../model/address.ts';
import { id as idSchema } from '../../../model/fields.schema.ts';
import { slugOf } from '../../../model/name.ts';
import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Kind } from '../../../model/kind.ts';
import { formatOf } from '../../../model/markdown/features.ts';
import type { KindName } from '../../../model/guide.ts';
import { kinds } from '../../kinds.ts';
import { recordIn } from '../../record-file.ts';

/** Finds what keeps the names of a file and its folders from being the id of a record. */
export function nameDiagnostics(
  { id, file, ending }: Pick<ContentFile, 'id' | 'file' | 'ending'>,
  collection: KindName,
): Diagnostic[] {
  const { names } = recordIn(file.slice('content/'.length, -ending.length - 1), formatOf(file))!;
  const name = (reason: string, hint: string): Diagnostic[] => [
    { offset: 0, field: 'file name', reason, hint },
  ];
  const folders = names.slice(0, -1);
  const wrong = names.find((one) => !idSchema.safeParse(one).success);
  if (wrong !== undefined)
    return name(
      folders.includes(wrong)
        ? `“${wrong}” cannot be the name of a folder.`
        : `“${wrong}” cannot be an id.`,
      `Use lower-case letters, digits and single hyphens: ${slugOf(wrong) || 'new-name'}.`,
    );
  // Paths are read from the last folder of that name on.
  if (folders.includes('content'))
    return name(
      'Only the folder of all content is called “content”.',
      'Give this folder another name.',
    );
  if (folders.length && names.at(-1) === 'index' && kinds[collection].subfolders === 'id')
    return name(
      `“${id}” would have the address of a file in its folder.`,
      `Name the page after its folder and put it next to that: ${folders.at(-1)!}.`,
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
