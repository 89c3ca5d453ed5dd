/** What the address of a team's tracker may ask for. */
interface FeedbackFacts {
  /** Title of the page. */
  readonly title: string;
  /** Whole address of the page, or of a place on it. */
  readonly url: string;
  /** Heading that the reader means; empty for the page as a whole. */
  readonly heading?: string;
  /** What the reader says of the page. */
  readonly answer?: string;
}

/**
 * Fills an address such as `mailto:us@example.org?subject={title}`; facts that are missing are left
 * empty.
 */
export const fillFeedback = (template: string, facts: FeedbackFacts): string =>
  template.replace(/\{(title|url|heading|answer)\}/g, (_, name: keyof FeedbackFacts) =>
    encodeURIComponent(facts[name] ?? ''),
  );
