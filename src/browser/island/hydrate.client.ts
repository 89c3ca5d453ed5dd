import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { earlyInteractions } from './replay.client.ts';
import { islandsOf } from './render.client.ts';

/**
 * Hydrates every island of this name, whose HTML its component rendered when the site was built.
 * The elements are kept, and what the reader did with them before is replayed. Throws where an
 * island's block of data is missing.
 */
export function hydrateIslands<P extends object>(name: string, component: ComponentType<P>): void {
  for (const { place, properties } of islandsOf<P>(name)) {
    const interactions = earlyInteractions(place);
    const hydrate = (): void => void hydrateRoot(place, createElement(component, properties));
    // Hydrating in one go blocks the page: it is worth that only for a reader who is using the
    // island.
    if (interactions.length) flushSync(hydrate);
    else hydrate();
    // From here on React handles what the reader does.
    place.removeAttribute('data-later');
    for (const replay of interactions) flushSync(replay);
  }
}
