import type { Scene } from './scene.schema.ts';
import { type Conditions, switchesOf } from './conditions.model.ts';
import { faultOf } from './fault.model.ts';
import type { Treatment } from './service.model.ts';

/**
 * How the network and the service treat a request, by the block, what the reader has set, what is
 * asked and how many were sent before. What a block has no switch for does not happen to it.
 */
export function treatmentOf(
  scene: Scene,
  conditions: Conditions,
  subject: string,
  before: number,
): Treatment {
  const set = (name: keyof Conditions): boolean =>
    conditions[name] && switchesOf(scene.kind).includes(name);
  const first = before === 0;
  const latency =
    scene.kind === 'checkout' && set('slow')
      ? scene.slow
      : scene.kind === 'search' && set('overtakes') && subject.trim().length < 3
        ? scene.late
        : scene.latency;
  if (scene.kind === 'message' && faultOf(scene.accepts, subject))
    return { latency, outcome: 'refused' };
  if (first && set('fails')) return { latency, outcome: 'refused' };
  return { latency, outcome: first && set('loses') ? 'answer-lost' : 'answered' };
}
