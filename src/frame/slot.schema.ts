import { z } from 'astro/zod';
import { line } from '../model/fields.schema.ts';

/**
 * Places of the frame that a content file of the same name fills: under the header of every page,
 * before the foot of every page with prose, before the foot of the home page, in every footer.
 */
export const slotNames = ['banner', 'article-end', 'home-end', 'footer'] as const;

/** A text that a team puts into a place of the frame; the body of the file is the text. */
export const slotSchema = z.strictObject({
  /** What the place is called for people who listen to the page. */
  label: line(3, 60),
});

export type Slot = z.infer<typeof slotSchema>;
export type SlotName = (typeof slotNames)[number];
