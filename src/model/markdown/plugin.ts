import type { HastPluginDefinition } from 'satteri';
import { copyAllowed } from './allowed.ts';
import { type BodyOptions, placing, walkBody } from './body.ts';

/**
 * Makes each body that is compiled ready for the page, as `readBody` does for the check. Refuses
 * to compile what would run.
 */
export const bodyPlugin = (options: Omit<BodyOptions, 'file'>): HastPluginDefinition => ({
  name: 'body',
  before(root, context) {
    const tree = copyAllowed(root);
    const all = { ...options, file: context.fileURL?.href ?? '' };
    walkBody(tree, all, placing(all));
    context.replaceNode(root, tree);
  },
});
