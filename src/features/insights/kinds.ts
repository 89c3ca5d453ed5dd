import { kind, titled } from '../../model/kind.ts';
import { articles } from '../articles/kinds.ts';
import { insightSchema } from './insight.schema.ts';

export const insights = kind<'insights'>({
  ...articles('insights', ({ insightStrings }) => insightStrings),
  schema: insightSchema,
  facts: ({ author, position, ...data }) => ({
    ...titled(data),
    byline: `${author}, ${position}`,
  }),
});
