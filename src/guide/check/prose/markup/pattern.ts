/** A kind of mistake that shows in the plain text of a paragraph, heading or cell. */
export interface PatternRule {
  /** Finds it; a mistake is reported where the match, or its group `at`, begins. */
  readonly pattern: RegExp;
  readonly field: string;
  readonly reason: string;
  readonly hint: string;
  /** Whether a match is meant; every one is where nothing is said. */
  readonly meant?: (match: RegExpExecArray) => boolean;
  /** Breaks the page or its meaning, so that it stops a build. */
  readonly error?: true;
}
