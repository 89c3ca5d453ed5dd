import { type Kind, proveFaults } from './fault-table.ts';
import { append, longestId, prose } from './samples.ts';

const id = longestId('glossary');
const source = longestId('sources');

const put = (
  name: string,
  markdown: string,
  at: string,
  field: string,
  reason: string,
  hint?: string,
): Kind => ({ name, into: prose, write: append(markdown), at, field, reason, hint });

proveFaults('places of components', [
  put(
    'one in a heading',
    `## A <Term id="${id}">word</Term>`,
    '<Term',
    '<Term>',
    'inside a heading',
  ),
  put(
    'one in a link',
    `See [a <Term id="${id}">word</Term>](/faq/).`,
    '<Term',
    '<Term>',
    'inside a link',
  ),
  put(
    'one in itself',
    `A <Term id="${id}">big <Cite id="${source}" /></Term>.`,
    '<Cite',
    '<Cite>',
    'inside a term',
  ),
  put(
    'an inline one alone',
    `<Cite id="${source}" />`,
    '<Cite',
    '<Cite>',
    'line of its own',
    'Join',
  ),
  put(
    'a block in a sentence',
    'A <Callout title="So">word</Callout>.',
    '<Callout',
    '<Callout>',
    'inside a sentence',
    'empty line',
  ),
  put(
    'a block in a list',
    '- <Callout title="So">\n  Text.\n  </Callout>',
    '<Callout',
    '<Callout>',
    'inside a list',
    'Move it out',
  ),
  put(
    'a column alone',
    '<Column title="So">\n\nText.\n\n</Column>',
    '<Column',
    '<Column>',
    'outside <Columns>',
    'directly inside',
  ),
  put(
    'text between columns',
    '<Columns>\n\nText between them.\n\n</Columns>',
    'Text between them.',
    '<Columns>',
    'May hold only <Column>',
  ),
  put(
    'an empty one',
    '<Callout title="So">\n</Callout>',
    '<Callout',
    '<Callout>',
    'There is nothing between',
    'text</Callout>',
  ),
  put(
    'a text where none belongs',
    `A claim.<Cite id="${source}">x</Cite>`,
    '<Cite',
    '<Cite>',
    'Takes no text',
    '/>',
  ),
]);
