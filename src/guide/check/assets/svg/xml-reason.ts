/** What the reader of XML says, and how a person would say it; the first that fits counts. */
const plain: readonly (readonly [said: RegExp, plainly: string])[] = [
  [/entity/, 'no sign has the code that & begins'],
  [/^unclosed tag: (.*)/, '<$1> opens here and is not closed'],
  [/^unmatched closing tag: (.*)/, '</$1> closes nothing that is open'],
  [/close tag/, 'this closes nothing that is open'],
  [/^duplicate attribute: (.*)/, 'the attribute “$1” is there twice'],
  [/unquoted attribute|must be quoted/, 'a value has no quotes around it'],
  [/without value|value required/, 'an attribute has no value'],
  [/between attributes/, 'a space is missing between attributes'],
  [/^unbound namespace prefix: "(.*)"/, 'nothing says what “$1:” means'],
  [/disallowed character in/, 'a name holds a sign that names may not have'],
  [/disallowed character/, 'there is a sign here that has a meaning of its own'],
  [/comment/, 'a comment may not hold --'],
  [/only one root/, 'the drawing has ended already'],
  [/outside of root/, 'there is text outside of the drawing'],
  [/declaration/, 'the line <?xml … ?> is not right'],
  [/end/, 'the file ends too early'],
];

/** Why XML cannot be read, in plain words. */
export function xmlReason(said: string): string {
  for (const [pattern, plainly] of plain) {
    const match = pattern.exec(said);
    if (match) return `Cannot be read as XML from here: ${match[0].replace(pattern, plainly)}.`;
  }
  return 'Cannot be read as XML from here.';
}
