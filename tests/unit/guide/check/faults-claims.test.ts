import { proveFaults } from './fault-table.ts';
import {
  addField,
  articles,
  dropField,
  questions,
  setField,
  settings,
  termName,
  terms,
} from './samples.ts';

const taken = termName(terms[0]!).toUpperCase();

proveFaults('names that two records claim', [
  {
    name: 'an alias',
    into: [...terms.slice(1), ...articles],
    write: (text, file) =>
      addField(`aliases: [a name for ${idOf(file)}, ${taken}]`)(dropField('aliases')(text)),
    at: `${taken}]`,
    field: 'aliases[2]',
    reason: 'claimed by',
    hint: 'one place',
  },
  {
    name: 'a record that names itself as related',
    into: [...questions, ...terms, ...articles],
    write: (text, file) => setField('related', `[${idOf(file)}]`)(text),
    at: (text) => /related: (\[.*)/.exec(text)![1]!.slice(1),
    field: 'related[1]',
    reason: 'Names itself',
  },
  {
    name: 'a redirect over a page',
    into: [settings],
    write: (text) => text.replace('{', '{ "redirects": { "/faq/": "/roles/" },'),
    at: '"/faq/": "/roles/"',
    field: 'redirects./faq/',
    reason: 'A page has this address already',
    hint: 'Delete the redirect',
  },
]);

function idOf(file: string): string {
  return /([^/]+)\.\w+$/.exec(file)![1]!;
}
