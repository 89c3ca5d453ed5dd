/** What to write in place of HTML, by the name of its tag. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write [text](address).',
  abbr: 'Write the words out, or use <Term id="…">word</Term>.',
  address: 'Delete the tags and keep the text.',
  audio: 'Link to it: [text](https://…).',
  b: 'Write **strong words**.',
  blockquote: 'Begin each line with >.',
  br: 'Write <br />.',
  button: 'Write a link: [text](address).',
  center: 'Delete the tags and keep the text.',
  code: 'Write `code`.',
  del: 'Write ~~struck words~~.',
  details: 'Nothing folds here: write a heading and its text below, or <Tabs>.',
  summary: 'Write it as a heading.',
  div: 'Delete the tags and keep the text.',
  em: 'Write **strong words**.',
  embed: 'Link to it: [text](https://…).',
  figure: 'Write <Figure caption="…">.',
  font: 'Delete the tags and keep the text.',
  form: 'Link to the form: [text](https://…).',
  h1: 'Delete it; write the title into the field.',
  h2: 'Begin the line with ##.',
  h3: 'Begin the line with ###.',
  h4: 'Begin the line with ####.',
  hr: 'Write --- on a line of its own.',
  i: 'Write **strong words**.',
  iframe: 'Link to it: [text](https://…).',
  img: 'Save it next to the page and write ![text](./name.png).',
  input: 'Delete it; a list needs only its hyphens.',
  ins: 'Delete the tags and keep the text.',
  li: 'Begin the line with a hyphen and a space.',
  mark: 'Write **strong words**.',
  object: 'Link to it: [text](https://…).',
  ol: 'Begin each line with 1. and a space.',
  p: 'Delete the tags and put an empty line between paragraphs.',
  pre: 'Put ``` on the lines before and after it.',
  q: 'Write quotation marks.',
  s: 'Write ~~struck words~~.',
  script: 'Delete it.',
  small: 'Delete the tags and keep the text.',
  span: 'Delete the tags and keep the text.',
  strike: 'Write ~~struck words~~.',
  strong: 'Write **strong words**.',
  style: 'Use content/theme.css.',
  svg: 'Save it as a file next to the page and write ![text](./name.svg).',
  table: 'Write a table with |; the manual shows one.',
  td: 'Write a table with |; the manual shows one.',
  th: 'Write a table with |; the manual shows one.',
  tr: 'Write a table with |; the manual shows one.',
  u: 'Delete the tags and keep the text.',
  ul: 'Begin each line with a hyphen and a space.',
  video: 'Link to it: [text](https://…).',
  wbr: 'Delete it.',
};

/** Tags that hold nothing, which HTML need not close. */
const open =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|basefont|frame)$/i;

/** Whether a tag holds nothing, so that HTML needs no closing tag. */
export const isVoid = (name: string): boolean => open.test(name);

/** What to write in place of a tag of HTML, or null for one that is not known. */
export const writeInstead = (name: string): string | null => {
  const key = name.toLowerCase();
  return Object.hasOwn(instead, key) ? instead[key]! : null;
};
