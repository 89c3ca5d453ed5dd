import { describe, expect, test } from 'vitest';
import { builtSites } from './pages.ts';
import { buildDay } from './project.ts';
import { reviewsOn, wrongStatements } from './reviews.ts';

describe.each(builtSites)('every page with content of the $name site', (site) => {
  test('states who keeps it, when it was reviewed and when that is due again', () => {
    const reviews = reviewsOn(buildDay);
    expect(reviews.size).toBeGreaterThan(0);
    expect(wrongStatements(site, reviews)).toEqual([]);
  });
});
