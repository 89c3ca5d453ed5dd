import { kind, prose } from '../model/kind.ts';
import { slotNames, slotSchema } from './slot.schema.ts';

export const slots = kind<'slots'>({
  folder: 'slots',
  ids: slotNames,
  endings: prose,
  schema: slotSchema,
});
