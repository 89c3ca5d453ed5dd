import { kind } from '../../model/kind.ts';
import { articles } from '../articles/kinds.ts';
import { insightSchema } from './insight.schema.ts';
import { insightStrings } from './insights.strings.ts';

export const insights = kind<'insights'>({
  ...articles('insights', insightStrings),
  schema: insightSchema,
  facts: ({ title, lede, author, position }) => ({
    title,
    lede,
    byline: `${author}, ${position}`,
  }),
});
