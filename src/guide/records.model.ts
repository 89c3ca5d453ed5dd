import { type Guide, entryOf } from '../model/guide.ts';
import { sourcesOf } from '../features/diagnosis/diagnosis.model.ts';
import type { PageCollection } from './pages.model.ts';

/** What any record that has a page can tell of itself. */
export interface PageRecord {
  readonly title: string;
  /** What is shown under the title: the opening, a short answer, a definition. */
  readonly lede: string;
  readonly hasBody: boolean;
  readonly data: {
    readonly owner?: string | undefined;
    readonly reviewed?: string | undefined;
    readonly reviewMonths?: number | undefined;
    /** Ids of terms and sources that its fields name. */
    readonly terms?: readonly string[] | undefined;
    readonly sources?: readonly string[] | undefined;
  };
}

/** The record behind a page. Throws where there is none. */
export function recordOf(guide: Guide, collection: PageCollection, id: string): PageRecord {
  switch (collection) {
    case 'home':
      return { ...guide.home, title: guide.site.name, lede: guide.home.data.lede };
    case 'comparison': {
      if (!guide.comparison) throw new Error('There is no comparison.');
      const { title, lede } = guide.comparison.data;
      return { ...guide.comparison, title, lede };
    }
    case 'diagnosis': {
      if (!guide.diagnosis) throw new Error('There is no diagnosis.');
      const { data } = guide.diagnosis;
      const { title, lede } = data;
      const sources = sourcesOf(data);
      return { ...guide.diagnosis, title, lede, data: { ...data, sources } };
    }
    case 'targets': {
      if (!guide.targets) throw new Error('There is no page about targets.');
      const { title, lede } = guide.targets.data;
      return { ...guide.targets, title, lede };
    }
    case 'quizMethod': {
      if (!guide.quiz.method) throw new Error('There is no page about the method of the quiz.');
      const { title, lede } = guide.quiz.method.data;
      return { ...guide.quiz.method, title, lede };
    }
    case 'compare': {
      if (!guide.compare) throw new Error('There is no page of comparisons.');
      const { title, lede } = guide.compare.data;
      const ids = (key: 'terms' | 'sources'): string[] => [
        ...new Set(guide.demos.flatMap(({ data }) => data[key] ?? [])),
      ];
      const data = { ...guide.compare.data, terms: ids('terms'), sources: ids('sources') };
      return { ...guide.compare, data, title, lede };
    }
    case 'skills': {
      const entry = entryOf(guide.skills, id);
      return { ...entry, title: entry.data.name, lede: entry.data.definition };
    }
    case 'careers': {
      const entry = entryOf(guide.careers, id);
      return { ...entry, title: entry.data.title, lede: entry.data.lede };
    }
    case 'faq': {
      const entry = entryOf(guide.all.faq, id);
      return { ...entry, title: entry.data.question, lede: entry.data.answer };
    }
    case 'glossary': {
      const entry = entryOf(guide.all.glossary, id);
      return { ...entry, title: entry.data.term, lede: entry.data.definition };
    }
    case 'roles': {
      const entry = entryOf(guide.roles, id);
      return { ...entry, title: entry.data.title, lede: entry.data.lede };
    }
    case 'about': {
      const entry = entryOf(guide.all.about, id);
      return { ...entry, title: entry.data.title, lede: entry.data.lede };
    }
  }
}
