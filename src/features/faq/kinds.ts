import { recordPath, sectionPath } from '../../model/address.ts';
import { type Guide, isListed } from '../../model/guide.ts';
import { kind, prose } from '../../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../../model/page.ts';
import { questionSchema } from './question.schema.ts';

export const faq = kind<'faq'>({
  folder: 'faq',
  endings: prose,
  subfolders: 'groups',
  schema: questionSchema,
  sections: ['faq'],
  references: [
    { field: 'roles', to: 'roles', noun: 'role' },
    { field: 'related', to: 'faq', noun: 'question' },
  ],
  records: (guide) => guide.all.faq,
  facts: ({ question, answer }) => ({ title: question, lede: answer }),
});

/** The list of questions by topic, and a page for each. */
export const faqPages = ({ site, faq: listed, all }: Guide): PageAddress[] => [
  indexPage(
    sectionPath('faq'),
    site.faq.topics
      .map(({ id }) => id)
      .filter((topic) => listed.some(({ data }) => data.topic === topic)),
  ),
  ...all.faq.map((entry) =>
    recordPage('faq', recordPath('faq', entry.id), entry.id, { listed: isListed(entry) }),
  ),
];
