import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { earlyInteractions } from './replay.client.ts';
import { islandsOf } from './render.client.ts';

/**
 * Wakes each island of this name whose text its component wrote when the site was built: the
 * elements stay, and what a reader did on them by then is done once more. Throws where a block is
 * missing.
 */
export function hydrateIslands<P extends object>(name: string, component: ComponentType<P>): void {
  for (const { place, properties } of islandsOf<P>(name)) {
    const interactions = earlyInteractions(place);
    const hydrate = (): void => void hydrateRoot(place, createElement(component, properties));
    // Only for somebody who is there already is it worth to wake an island in one go.
    if (interactions.length) flushSync(hydrate);
    else hydrate();
    // From here on what is done is heard.
    place.removeAttribute('data-later');
    for (const replay of interactions) flushSync(replay);
  }
}
