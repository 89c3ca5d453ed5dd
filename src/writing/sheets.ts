import slots from '../frame/styles/slots.css?url';
import demo from '../features/demos/styles/demo.css?url';
import scenes from '../features/demos/styles/demo-scenes.css?url';
import code from './code.css?url';
import more from './writing-more.css?url';
import { slotOf } from '../guide/catalog.ts';
import type { SlotName } from '../model/guide.ts';
import { styledHtml } from '../model/markdown/plain/html.ts';
import { components } from '../model/markdown/vocabulary.ts';

/**
 * Style sheets that a body needs beyond those of every page, by the names of its components.
 * Imported as addresses, since a style that a layout imports would weigh on all of its pages.
 */
export const sheetsFor = (names: readonly string[]): string[] => {
  const rules = names.map((name) => components[name] ?? styledHtml[name]);
  const needs = (sheet: 'more' | 'demo' | 'code') => rules.some((rule) => rule?.ownSheet === sheet);
  return [
    ...(needs('more') ? [more] : []),
    ...(needs('code') ? [code] : []),
    ...(needs('demo') ? [demo, scenes] : []),
  ];
};

/** The style sheet that a page needs for places of the frame, if a team has filled one of them. */
export const sheetsForSlots = (...names: readonly SlotName[]): string[] =>
  names.some(slotOf) ? [slots] : [];
