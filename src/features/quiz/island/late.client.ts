import { useSyncExternalStore } from 'react';
import type { lateViews } from './late-views.ts';
import { openListeners } from '../../../browser/island/listeners.client.ts';

export type LateViews = typeof lateViews;

/** The views once they are here; null while they load, and where loading failed. */
export interface Late {
  readonly views: LateViews | null;
  readonly failed: boolean;
}

let late: Late = { views: null, failed: false };
let loading: Promise<void> | null = null;
const { tell, listen } = openListeners({});

const become = (next: Late): void => {
  late = next;
  tell();
};

/** Loads the late views; once they are here, or on their way, it does nothing. Never throws. */
export function loadLate(): Promise<void> {
  loading ??= import('./late-views.ts').then(
    ({ lateViews: views }) => become({ views, failed: false }),
    () => {
      loading = null;
      become({ views: null, failed: true });
    },
  );
  return loading;
}

const lateNow = (): Late => late;

/** Reads any fragment, where the code for it is here; null where it is not. */
export const linkReader = (): LateViews['viewIn'] | null => late.views?.viewIn ?? null;

/** The same for a component, which is rendered again as it changes. */
export const useLate = (): Late => useSyncExternalStore(listen, lateNow, lateNow);

/**
 * Tries again to load the views. Browsers remember that a file failed, so where the site answers
 * again, the page is loaded anew: `before` is called first, to keep what the page alone holds.
 */
export async function retryLate(before: () => void): Promise<void> {
  await loadLate();
  if (late.views) return;
  try {
    if (!(await fetch(location.pathname, { cache: 'no-store' })).ok) return;
  } catch {
    return;
  }
  before();
  location.reload();
}
