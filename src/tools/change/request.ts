/** What is asked for. */
export interface Request {
  readonly verb: 'rename' | 'remove';
  /** What kind of record: `role`, `skill` and so on. */
  readonly what: string;
  readonly id: string;
  /** The new id, where it is renamed. */
  readonly newId?: string;
  /** What it is called from now on. */
  readonly name?: string;
  readonly title?: string;
  /** The page that takes the place of those that are removed. */
  readonly to?: string;
  /** Whether nobody knows the old addresses yet, so that none has to lead on. */
  readonly isUnpublished?: boolean;
}

/** What one of the two kinds of change has done to a draft. */
export interface Done {
  /** What records are called now, by what they were called; empty where they are gone. */
  readonly ids: { readonly from: string; readonly to: string } | null;
  /** New path of a file inside content/, by its old one. */
  readonly files: ReadonlyMap<string, string>;
  /** Names that texts may still use. */
  readonly names: readonly string[];
  readonly notes: readonly string[];
}
