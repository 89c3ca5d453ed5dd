/** A link, image or record that a text refers to, and that still has to be looked up. */
export interface FoundReference {
  readonly kind: 'link' | 'image' | 'glossary' | 'sources' | 'roles' | 'demos';
  readonly target: string;
  readonly offset: number;
  readonly field: string;
  /** Whether it is in a text of plain Markdown, not in a field. */
  readonly written?: true;
}
