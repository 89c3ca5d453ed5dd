const banned = new Map([
  ['import', 'Style sheets are not imported; nothing is loaded from elsewhere.'],
  ['charset', 'The sheet is UTF-8 already; no other encoding is read.'],
  ['namespace', 'Namespaces are not used here.'],
  ...['use', 'forward', 'include', 'mixin', 'extend', 'function', 'each', 'tailwind', 'apply'].map(
    (rule) => [rule, 'This is no CSS, and browsers would pass over it.'] as const,
  ),
  ['document', 'Rules for single addresses are not used here.'],
  ['-moz-document', 'Rules for single addresses are not used here.'],
]);

/** Why a rule may not be there. The build takes what only begins like two of them for these. */
export const reasonAgainstRule = (rule: string): string | undefined =>
  banned.get(/^@(import|charset)/.exec(rule)?.[1] ?? rule.slice(1));
