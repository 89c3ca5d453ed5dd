import type { AstroIntegration } from 'astro';
import { pictures } from '../outputs/social/store.ts';

/** Drops the social images of pages that are gone or have been reworded since. */
export const socialPictures = (): AstroIntegration => ({
  name: 'social-pictures',
  hooks: { 'astro:build:done': () => pictures.prune() },
});
