import { z } from 'astro/zod';
import {
  aliases,
  description,
  distinct,
  id,
  line,
  review,
  twice,
} from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';
import { sceneParts, sceneSchema } from './scene.schema.ts';

/** What a demo can measure. */
const measureNames = ['feedback', 'requests', 'charges', 'clicks', 'shift'] as const;

const annotation = z.strictObject({
  /** The part of the scene that it points at. */
  at: line(2, 20),
  /** The change in a few words. */
  title: line(3, 60),
  /** What changed. */
  change: line(20, 240),
  /** Which problem of a user it solves. */
  problem: line(20, 240),
  /** What it costs. */
  cost: line(10, 200),
  /** The question of a product manager that it answers. */
  question: line(10, 200),
});

/** One comparison of a plain and a polished screen with the same content and service. */
export const demoSchema = z
  .strictObject({
    /** What it is about. */
    title: line(3, 60),
    /** Other words that people search for. */
    aliases,
    description: description.optional(),
    /** Place on the page of comparisons, smallest first. */
    order: z.int(),
    /** What it shows, in one or two sentences. */
    lede: line(20, 260),
    /** What to try on both sides. */
    task: line(20, 400),
    /** What one is to notice after trying. */
    moral: line(20, 300),
    /** A line to send to others with a link to the demo; without it, the moral. */
    send: line(20, 160).optional(),
    /** Name of the product whose screen it is, shown above the screen. */
    brand: line(1, 30).optional(),
    /** Where in the product it is, at the other end of that line. */
    place: line(1, 30).optional(),
    /** The building block with its texts. */
    scene: sceneSchema,
    /** What changed and why, in the order of their numbers. */
    annotations: z.array(annotation).min(2).max(7),
    /** What is measured while one tries. */
    measures: z.array(z.enum(measureNames)).min(1),
    /** Glossary terms that belong to it. */
    terms: distinct(id).optional(),
    /** Sources that the fields state facts from. */
    sources: distinct(id).optional(),
    ...review,
  })
  .superRefine(({ scene, annotations, measures }, context) => {
    const parts: readonly string[] = sceneParts[scene.kind];
    annotations.forEach(({ at }, place) => {
      if (!parts.includes(at))
        context.addIssue({
          code: 'custom',
          path: ['annotations', place, 'at'],
          message: rule(
            `is “${at}”, but must be a part of the scene: ${parts.join(', ')}`,
            'Name one of these parts.',
          ),
        });
    });
    if (new Set(measures).size < measures.length)
      context.addIssue({
        code: 'custom',
        path: ['measures'],
        message: twice,
      });
  });

export type Demo = z.infer<typeof demoSchema>;
export type Measure = (typeof measureNames)[number];
