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

const callout = (attributes: string): string => `<Callout ${attributes}>\n\nText.\n\n</Callout>`;
const term = (attributes: string): string => `A <Term id="${id}" ${attributes}>word</Term>.`;

proveFaults('components', [
  put(
    'an unlisted one',
    callout('').replaceAll('Callout', 'Calout'),
    '<Calout',
    '<Calout>',
    'not known',
    '“Callout”',
  ),
  put(
    'a member of one',
    'A <Term.Inner id="api">word</Term.Inner>.',
    '<Term.I',
    '<Term.Inner>',
    'not known',
  ),
  put('one in lower case', 'A <term id="api">word</term>.', '<term', '<term>', 'HTML'),
  put('a missing attribute', callout(''), '<Callout', '<Callout title>', 'missing', 'title="…"'),
  put('an empty attribute', callout('title=""'), 'title=""', '<Callout title>', 'empty'),
  put('an attribute without a value', callout('title'), 'title>', '<Callout title>', 'empty'),
  put(
    'an unknown attribute',
    callout('title="So" rol="x"'),
    'rol=',
    '<Callout rol>',
    'not known',
    '“role”',
  ),
  put(
    'an attribute of another kind',
    callout('title="So" kind="cation"'),
    'kind=',
    '<Callout kind>',
    'note, caution',
    '“caution”',
  ),
  put(
    'an attribute that is too long',
    `<Fact value="${'9'.repeat(19)}" id="${source}">\n\nText.\n\n</Fact>`,
    'value=',
    '<Fact value>',
    'at most 18',
  ),
  put(
    'an attribute with a stray space',
    callout('title=" So"'),
    'title=',
    '<Callout title>',
    'space',
  ),
]);

proveFaults('attributes that are code', [
  put(
    'an inline style',
    term('style="color:red"'),
    'style=',
    `<Term style>`,
    'Inline styles',
    'theme.css',
  ),
  put('a style in capitals', term('STYLE="color:red"'), 'STYLE=', '<Term STYLE>', 'Inline styles'),
  put('an event', term('onclick="x()"'), 'onclick=', '<Term onclick>', 'Event attributes'),
  put(
    'an event in capitals',
    term('ONCLICK="x()"'),
    'ONCLICK=',
    '<Term ONCLICK>',
    'Event attributes',
  ),
  put(
    'an event that is an expression',
    term('onClick={x}'),
    'onClick=',
    '<Term onClick>',
    'Event attributes',
  ),
  put('a spread', term('{...x}'), '<Term', '<Term {…}>', 'not spread'),
  put(
    'an expression',
    'A <Term id={`api`}>word</Term>.',
    'id={`',
    '<Term id>',
    'an expression',
    'id="…"',
  ),
  put(
    'an expression that is a text',
    'A <Term id={"api"}>word</Term>.',
    'id={"',
    '<Term id>',
    'an expression',
  ),
  put(
    'raw HTML by a directive',
    term('set:html="<b>"'),
    'set:html',
    '<Term set:html>',
    'not known',
  ),
  put(
    'a directive of the framework',
    term('client:load'),
    'client:load',
    '<Term client:load>',
    'not known',
  ),
]);
