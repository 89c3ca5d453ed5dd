import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { checkContent } from '../guide/check/content.ts';
import { listFaults, type LocatedDiagnostic } from '../guide/check/diagnostic.ts';
import type { ContentPlace } from '../guide/check/place.ts';
import type { Memory, Reading } from '../guide/check/reading/reading.ts';
import type { Guide } from '../model/guide.ts';
import type { Site } from '../model/site.schema.ts';
import { keepSound, listModule, type SoundContent } from './sound-content.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

interface Watched {
  readonly server: Server;
  readonly place: ContentPlace;
  /** A change of these starts the server again. */
  readonly site: Site;
  /** What the check has read; a file that is still the same is not read again. */
  readonly memory: Memory;
  /** Records that pages may show. */
  readonly sound: SoundContent;
  /** Is told of the guide after each check that could read it. */
  readonly onGuide: (guide: Guide) => void;
}

/** Editors save in several steps; the check waits until they are through. */
const pause = 40;

/**
 * Checks the content whenever a file of it is saved, before any page uses it, and shows the faults
 * in the browser. What is sound goes to the pages; a record that is at fault stays as it was until
 * it is right, and a deleted one as long as anything is wrong, so that other pages keep working.
 */
export function watchContent(watched: Watched): void {
  const { server, place, site, memory, sound, onGuide } = watched;
  let used = readingsIn(memory);
  let faults: readonly LocatedDiagnostic[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = Promise.resolve();
  const { hot } = server.environments.client;

  const check = async (): Promise<void> => {
    const hadFaults = faults.length > 0;
    const result = checkContent(place, memory, false);
    ({ faults } = result);
    if (result.guide) onGuide(result.guide);
    const current = readingsIn(memory);
    const held = heldRecords(faults, used, current);
    used = new Map([
      ...[...current].filter(([key]) => !held.has(key)),
      ...[...used].filter(([key]) => held.has(key)),
    ]);
    const changed = keepSound(sound, place.content, site, used.values());
    if (changed.length) {
      forget(server, changed);
      // A page that was being made meanwhile may have kept what it had begun to load.
      await wait(pause);
      forget(server, changed);
    }
    // The overlay of a fault that is gone would stay, where the page itself has not changed.
    if (changed.length || (hadFaults && !faults.length)) hot.send({ type: 'full-reload' });
    if (faults.length) hot.send(overlay(faults));
  };
  const soon = (file: string): void => {
    if (!file.startsWith(place.content) && !file.startsWith(place.public)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(check).catch((error: unknown) => {
        server.config.logger.error(error instanceof Error ? error.message : String(error));
      });
    }, pause);
  };
  server.watcher.add([place.content, place.public]);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  // Whoever opens a page later learns of the faults as well.
  hot.on('vite:client:connect', (_, client) => {
    if (faults.length) client.send(overlay(faults));
  });
}

/** What shows faults over the page, with the place of the first as a link into the editor. */
function overlay(faults: readonly LocatedDiagnostic[]) {
  const [{ file, line, column }] = faults as [LocatedDiagnostic];
  const message = listFaults(faults);
  return {
    type: 'error' as const,
    err: { name: 'ContentError', message, stack: '', loc: { file, line, column } },
  };
}

/**
 * Forgets what the texts of files were compiled to, the records, and every page that knows either:
 * in the bundler, and where it runs what it has made.
 */
function forget(server: Server, files: readonly string[]): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    const stale = new Set<NonNullable<ReturnType<typeof moduleGraph.getModuleById>>>();
    for (const id of [...files, listModule]) {
      const module = moduleGraph.getModuleById(id);
      if (module) moduleGraph.invalidateModule(module, stale, Date.now(), true);
    }
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = environment.runner as Runner;
    for (const { id } of stale) {
      const module = id && evaluatedModules.getModuleById(id);
      if (module) evaluatedModules.invalidateModule(module);
    }
    // What Astro itself says of collections, so that it asks anew which pages there are.
    environment.hot.send('astro:content-changed', {});
  }
}

/** What runs modules on the server. */
interface Runner {
  readonly evaluatedModules: {
    readonly getModuleById: (id: string) => object | undefined;
    readonly invalidateModule: (module: object) => void;
  };
}

/** What each record file says, by `collection/id`. */
export const readingsIn = (memory: Memory): Map<string, Reading> =>
  new Map(
    [...memory.values()].flatMap(({ reading }) =>
      reading.entry ? [[`${reading.entry.collection}/${reading.entry.id}`, reading]] : [],
    ),
  );

/**
 * Records that pages shall use as they were before. Where all faults are in files that have just
 * changed, only those wait; where a change has made another file wrong, all that changed waits.
 */
function heldRecords(
  faults: readonly LocatedDiagnostic[],
  used: ReadonlyMap<string, Reading>,
  current: ReadonlyMap<string, Reading>,
): Set<string> {
  if (!faults.length) return new Set();
  const faulty = new Set(faults.map(({ file }) => file));
  const gone = [...used.keys()].filter((key) => !current.has(key));
  const changed = [...current].filter(([key, reading]) => used.get(key) !== reading);
  const own = changed.filter(([, { source }]) => faulty.has(source.file));
  const explained = new Set(own.map(([, { source }]) => source.file));
  const waiting = [...faulty].every((file) => explained.has(file)) ? own : changed;
  return new Set([...gone, ...waiting.map(([key]) => key)]);
}
