import demo from '../styles/demo.css?url';
import scenes from '../styles/demo-scenes.css?url';
import more from '../styles/writing-more.css?url';
import { components } from '../markdown/vocabulary.ts';

/**
 * Style sheets that a body needs beyond those of every page, by the names of its components.
 * Imported as addresses, since a style that a layout imports would weigh on all of its pages.
 */
export const sheetsFor = (names: readonly string[]): string[] => {
  const needs = (sheet: string) => names.some((name) => components[name]?.ownSheet === sheet);
  return [...(needs('more') ? [more] : []), ...(needs('demo') ? [demo, scenes] : [])];
};
