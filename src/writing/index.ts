import Callout from './Callout.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import Demo from './Demo.astro';
import Download from './Download.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import KeyPoints from './KeyPoints.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Table from './Table.astro';
import Tabs from './Tabs.astro';
import Term from './Term.astro';

/** What writers may use, by the name they write; `model/markdown/vocabulary.ts` says how. */
export const writingComponents = {
  Callout,
  Checklist,
  Cite,
  Column,
  Columns,
  Demo,
  Download,
  Fact,
  Figure,
  KeyPoints,
  Steps,
  Tab,
  Table,
  Tabs,
  Term,
};
