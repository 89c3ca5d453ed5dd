import fc from 'fast-check';

/** Signs that YAML, Markdown and JSX give a meaning to, so that arbitrary texts reach far in. */
const signs = [
  String.raw`"|'|[|]|](|)|![|[^1]|{|}|/*|*/|<|>|</|/>|\|:::|...|? |: |- |# |## |> |  |+++|<<`,
  'title|x|1|&a |*a|!t |%YAML 1.1|```|~~~|```js|---\n|\n---\n|\n|\n\n|\r\n|\r|\t',
  '<Term| id=|<Callout title="|<script>|import x|export |javascript:|&#106;|&Tab;',
  '\u0000|\u202E|\u2028|\uFEFF|\uFFFD|\uD800|😀|é',
]
  .flatMap((row) => row.split('|'))
  .concat('|', '|-');

/** Texts of all characters, and texts made of signs with a meaning. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join('')),
);
