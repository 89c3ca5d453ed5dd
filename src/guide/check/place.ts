/** Where content and its images are. Both paths are absolute. */
export interface ContentPlace {
  readonly content: string;
  readonly public: string;
}
