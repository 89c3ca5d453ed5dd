/** Where content and its images are. Both paths are absolute. */
export interface ContentPlace {
  readonly content: string;
  readonly public: string;
  /** Language of the site, where it is known; else its words are English. */
  readonly language?: string;
  /** Files that are to be written and so count as there, by their path from the project's root. */
  readonly planned?: ReadonlySet<string>;
}
