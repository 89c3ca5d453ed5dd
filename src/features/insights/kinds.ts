import { kind } from '../../model/kind.ts';
import { articles } from '../articles/kinds.ts';
import { insightSchema } from './insight.schema.ts';

export const insights = kind<'insights'>({ ...articles('insights'), schema: insightSchema });
