import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import Fact from './Fact.astro';
import KeyPoints from './KeyPoints.astro';
import Term from './Term.astro';

/** What writers may use, by the name they write; `markdown/vocabulary.ts` says how. */
export const components = { Callout, Cite, Column, Columns, Fact, KeyPoints, Term };
