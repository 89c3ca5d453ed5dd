import { kind } from '../../model/kind.ts';
import { meaningsSchema } from './meanings.schema.ts';

export const search = kind<'search'>({
  folder: '',
  only: 'search',
  endings: ['yaml'],
  schema: meaningsSchema,
  placeholder: { groups: [] },
});
