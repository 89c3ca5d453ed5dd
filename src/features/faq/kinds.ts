import { recordPath, sectionPath } from '../../model/address.ts';
import { type Guide, isListed } from '../../model/guide.ts';
import { kind, prose } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { questionSchema } from './question.schema.ts';

export const faq = kind<'faq'>({
  folder: 'faq',
  endings: prose,
  subfolders: 'groups',
  schema: questionSchema,
  readFor: ['faq'],
  expected: ['related'],
  references: [
    { field: 'roles', to: 'roles', noun: 'role' },
    { field: 'related', to: 'faq', noun: 'question' },
  ],
  records: (guide) => guide.all.faq,
  facts: ({ question, answer }) => ({ title: question, lede: answer }),
  section: 'faq',
  pages: faqPages,
});

/** The list of questions by topic, and a page for each. */
function faqPages({ site, faq: listed, all }: Guide): DeclaredPage[] {
  const { strings, faqStrings } = stringsFor(site.language);
  const words = { title: strings.sections.faq, lede: faqStrings.lede };
  const topics = site.faq.topics
    .map(({ id }) => id)
    .filter((topic) => listed.some(({ data }) => data.topic === topic));
  return [
    ownPage(sectionPath('faq'), words, { anchors: topics, isIndex: true }),
    ...all.faq.map((entry) =>
      recordPage('faq', recordPath('faq', entry.id), entry.id, { listed: isListed(entry) }),
    ),
  ];
}
