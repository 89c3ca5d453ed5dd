import { kind, single } from '../../model/kind.ts';
import { styleSchema } from './style.schema.ts';

export const style = kind<'style'>({
  folder: '',
  only: 'style',
  endings: ['yaml'],
  schema: styleSchema,
  placeholder: { words: [] },
  records: (guide) => single(guide.style),
});
