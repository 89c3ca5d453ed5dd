/** What a component may be made for, and then holds exactly one of. */
export type AllowedContent =
  'image' | 'ordered list' | 'bullet list' | 'table' | 'Markdown code block';

/** What one component takes from a writer. */
export interface ComponentRule {
  /** Attributes and whether they must be there. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Whether it is inside a sentence or on lines of its own. */
  readonly place: 'inline' | 'block';
  /** The component that it must be directly in. */
  readonly parent?: string;
  /** The only components it may hold directly. */
  readonly children?: readonly string[];
  /** Attributes whose value is the id of a record, and of which collection. */
  readonly refers?: Readonly<Record<string, 'glossary' | 'sources' | 'roles' | 'demos'>>;
  /** Attributes with a fixed set of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Longest text of an attribute, in characters. */
  readonly lengths?: Readonly<Record<string, number>>;
  /** What an attribute's value must look like, and how to put it right. */
  readonly forms?: Readonly<Record<string, { readonly pattern: RegExp; readonly hint: string }>>;
  /** The one thing it is made for; an image may be followed by its text equivalent. */
  readonly holds?: AllowedContent;
  /** The sheet that holds its styles, which only pages that use it load. */
  readonly ownSheet?: 'more' | 'demo';
  /** Whether a page may hold only one of it. */
  readonly once?: true;
  /** Whether there must be text between its tags. */
  readonly body: 'required' | 'none';
}

const vocabulary = {
  Term: {
    attributes: { id: 'required' },
    place: 'inline',
    refers: { id: 'glossary' },
    body: 'required',
  },
  Cite: {
    attributes: { id: 'required' },
    place: 'inline',
    refers: { id: 'sources' },
    body: 'none',
  },
  Fact: {
    attributes: { value: 'required', id: 'required' },
    place: 'block',
    refers: { id: 'sources' },
    lengths: { value: 18 },
    body: 'required',
  },
  KeyPoints: { attributes: { title: 'optional' }, place: 'block', once: true, body: 'required' },
  Callout: {
    attributes: { title: 'required', role: 'optional', kind: 'optional' },
    place: 'block',
    refers: { role: 'roles' },
    values: { kind: ['note', 'caution'] },
    body: 'required',
  },
  Columns: { attributes: {}, place: 'block', children: ['Column'], body: 'required' },
  Column: {
    attributes: { title: 'required', role: 'optional' },
    place: 'block',
    parent: 'Columns',
    refers: { role: 'roles' },
    body: 'required',
  },
  Steps: {
    attributes: {},
    place: 'block',
    holds: 'ordered list',
    ownSheet: 'more',
    body: 'required',
  },
  Checklist: {
    attributes: {},
    place: 'block',
    holds: 'bullet list',
    ownSheet: 'more',
    body: 'required',
  },
  Tabs: { attributes: {}, place: 'block', children: ['Tab'], ownSheet: 'more', body: 'required' },
  Tab: {
    attributes: { title: 'required' },
    place: 'block',
    parent: 'Tabs',
    lengths: { title: 30 },
    body: 'required',
  },
  Figure: {
    attributes: { caption: 'required', credit: 'optional' },
    place: 'block',
    holds: 'image',
    ownSheet: 'more',
    body: 'required',
  },
  Table: {
    attributes: { caption: 'required', sort: 'optional', filter: 'optional' },
    place: 'block',
    values: { sort: ['yes'], filter: ['yes'] },
    holds: 'table',
    ownSheet: 'more',
    body: 'required',
  },
  Demo: {
    attributes: { id: 'required' },
    place: 'block',
    refers: { id: 'demos' },
    ownSheet: 'demo',
    once: true,
    body: 'none',
  },
  Download: {
    attributes: { file: 'required', title: 'required' },
    place: 'block',
    forms: {
      file: {
        pattern: /^[a-z0-9]+(-[a-z0-9]+)*\.md$/,
        hint: 'Use lower-case letters, digits and single hyphens, and end in .md: interview-notes.md.',
      },
    },
    holds: 'Markdown code block',
    ownSheet: 'more',
    body: 'required',
  },
} satisfies Readonly<Record<string, ComponentRule>>;

/** Name of a component that writers may use. */
export type ComponentName = keyof typeof vocabulary;

/** The components that writers may use, and nothing else. */
export const components: Readonly<Record<string, ComponentRule>> = vocabulary;

/** Components that may hold other components, besides those made for them. */
export const frames: readonly string[] = ['Column', 'Tab'];

/** HTML that Markdown has no sign for; takes no attributes. */
export const inlineHtml: readonly string[] = ['kbd', 'sub', 'sup', 'br'];
