import { kind, single } from '../../model/kind.ts';
import { casesSchema } from './cases.schema.ts';

export const cases = kind<'cases'>({
  folder: '',
  only: 'cases',
  endings: ['yaml'],
  schema: casesSchema,
  placeholder: { cases: [] },
  records: (guide) => single(guide.cases),
});
