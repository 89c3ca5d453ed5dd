import { proveFaults } from './fault-table.ts';
import { settings } from './samples.ts';

/** Puts redirects into the settings. */
const redirects =
  (pairs: Readonly<Record<string, string>>) =>
  (text: string): string =>
    text.replace('{', `{ "redirects": ${JSON.stringify(pairs)},`);

proveFaults('faults in the settings', [
  {
    name: 'a redirect that a page would hide',
    into: [settings],
    write: redirects({ '/faq': '/skills/' }),
    at: '"/faq":',
    field: 'redirects./faq',
    reason: 'A page has this address',
    hint: 'Delete the redirect',
  },
  {
    name: 'a redirect that is a page in other capitals',
    into: [settings],
    write: redirects({ '/FAQ/': '/skills/' }),
    at: '"/FAQ/":',
    field: 'redirects./FAQ/',
    reason: 'A page has this address',
    hint: 'on many disks, /faq/ is the same',
  },
  {
    name: 'two redirects of one address',
    into: [settings],
    write: redirects({ '/%C3%BCber/': '/faq/', '/Über': '/faq/' }),
    at: '"/Über":',
    field: 'redirects./Über',
    reason: '“/%C3%BCber/” is the same address',
  },
  {
    name: 'a redirect to itself',
    into: [settings],
    write: redirects({ '/old/': '/old/#so' }),
    at: '"/old/#so"',
    field: 'redirects./old/',
    reason: 'Leads to itself',
  },
  {
    name: 'a redirect to a redirect',
    into: [settings],
    write: redirects({ '/old/': '/newer/', '/newer/': '/faq/' }),
    at: '"/newer/",',
    field: 'redirects./old/',
    reason: 'is redirected too',
    hint: 'the page where readers are to arrive',
  },
  {
    name: 'an entry of the navigation with a label that is there',
    into: [settings],
    write: (text) =>
      text.replace('"label": "Careers"', '"label": "skills "').replace('"skills "', '"SKILLS"'),
    at: '"SKILLS"',
    field: 'navigation[4].label',
    reason: 'claimed by',
  },
  {
    name: 'a topic with a label that is there',
    into: [settings],
    write: (text) => text.replace('"Delivery"', '"DISCOVERY"'),
    at: '"DISCOVERY"',
    field: 'glossary.topics[10].label',
    reason: 'claimed by',
  },
  {
    name: 'a role of two outcomes',
    into: [settings],
    write: (text) => text.replace('"dual": "dual"', '"dual": "backend"'),
    at: '"backend" }',
    field: 'quiz.dual',
    reason: 'claimed by',
  },
  {
    name: 'a day in the future',
    into: [settings],
    write: (text) => text.replace('"reviewed": "2026-11-21"', '"reviewed": "2100-01-05"'),
    at: '"2100-01-05"',
    field: 'review.reviewed',
    reason: 'in the future',
  },
]);
