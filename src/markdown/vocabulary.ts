/** What one component takes from a writer. */
export interface ComponentRule {
  /** Attributes and whether they must be there. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Stands inside a sentence, or on lines of its own. */
  readonly place: 'inline' | 'block';
  /** The component it must stand directly in. */
  readonly parent?: string;
  /** The only components it may hold directly. */
  readonly children?: readonly string[];
  /** Attributes whose value is the id of a record, and of which collection. */
  readonly refers?: Readonly<Record<string, 'glossary' | 'sources' | 'roles'>>;
  /** Attributes with a fixed set of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Longest text of an attribute, in characters. */
  readonly lengths?: Readonly<Record<string, number>>;
  /** Whether a page may hold only one of it. */
  readonly once?: true;
  /** Whether text must stand between its tags. */
  readonly body: 'required' | 'none';
}

/** The components that writers may use, and nothing else. */
export const components: Readonly<Record<string, ComponentRule>> = {
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
};

/** HTML that Markdown has no sign for; takes no attributes. */
export const inlineHtml: readonly string[] = ['kbd', 'sub', 'sup', 'br'];
