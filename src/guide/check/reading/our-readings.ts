import path from 'node:path';
import { editionOf } from './edition.ts';
import { type KeptReadings, keptReadings } from './kept.ts';

/** What commands of this project, which is at `root`, keep of a folder of content. */
export const ourReadings = (root: string, content: string): KeptReadings =>
  keptReadings(path.join(root, '.cache/readings'), content, editionOf(root));
