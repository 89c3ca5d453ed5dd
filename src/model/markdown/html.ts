/** What one element of HTML takes in a body that is plain Markdown. */
export interface HtmlRule {
  /** Within a line, on lines of its own, or either. */
  readonly place: 'inline' | 'block' | 'either';
  /** The element that it must be directly in. */
  readonly parent?: string;
  /** The only elements that it may hold directly. */
  readonly children?: readonly string[];
  /** The element that must be the first in it. */
  readonly first?: string;
  /** Whether it holds words in a line, though it is on lines of its own. */
  readonly line?: true;
  /** Whether it holds nothing and is not closed. */
  readonly void?: true;
  /** Attributes beyond those of every element. */
  readonly attributes?: readonly string[];
  /** The sheet that holds its styles, which only pages that use it load. */
  readonly ownSheet?: 'more';
}

/** The HTML that plain Markdown may hold, and nothing else. */
export const html: Readonly<Record<string, HtmlRule>> = {
  details: { place: 'block', first: 'summary', attributes: ['open'], ownSheet: 'more' },
  summary: { place: 'block', parent: 'details', line: true },
  dl: { place: 'block', children: ['dt', 'dd'], first: 'dt' },
  dt: { place: 'block', parent: 'dl', line: true },
  dd: { place: 'block', parent: 'dl', line: true },
  figure: { place: 'block', ownSheet: 'more' },
  figcaption: { place: 'block', parent: 'figure', line: true },
  hr: { place: 'block', void: true },
  br: { place: 'inline', void: true },
  abbr: { place: 'inline' },
  kbd: { place: 'inline' },
  mark: { place: 'inline' },
  sub: { place: 'inline' },
  sup: { place: 'inline' },
  del: { place: 'either' },
  ins: { place: 'either' },
};

/** What the attributes of HTML may hold, and how to put it right. */
export const htmlValues: Readonly<Record<string, { pattern: RegExp; hint: string }>> = {
  title: { pattern: /^[^\n]{1,300}$/, hint: 'Write a few words on one line.' },
  lang: {
    pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
    hint: 'Write the code of a language, such as de or pt-BR.',
  },
  dir: { pattern: /^(?:ltr|rtl|auto)$/, hint: 'Write ltr, rtl or auto.' },
  open: { pattern: /^(?:open)?$/, hint: 'Write open alone.' },
};

/** Attributes that an element of HTML may have; none where plain Markdown may not hold it. */
export const htmlAttributes = (name: string): readonly string[] =>
  Object.hasOwn(html, name) ? ['title', 'lang', 'dir', ...(html[name]!.attributes ?? [])] : [];
