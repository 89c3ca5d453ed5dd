import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Renders a component in place of the static content of every island of this name. Its properties
 * are the plain data of the block after the island. Throws where that block is missing.
 */
export function renderIslands<P extends object>(name: string, component: ComponentType<P>): void {
  for (const { place, properties } of islandsOf<P>(name))
    createRoot(place).render(createElement(component, properties));
}

/** The islands of one name, each with the data of its block. Throws where a block is missing. */
export const islandsOf = <P extends object>(name: string): { place: Element; properties: P }[] =>
  [...document.querySelectorAll(`[data-island="${name}"]`)].map((place) => ({
    place,
    properties: JSON.parse(place.nextElementSibling!.textContent) as P,
  }));
