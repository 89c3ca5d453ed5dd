import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { copyAllowed } from './allowed.ts';
import { type BodyOptions, walkBody } from './body.ts';
import { parseBody } from './parse.ts';

/**
 * Makes each body that is compiled ready for the page, as `readBody` does for the catalog. Refuses
 * to compile what would run.
 */
export const bodyPlugin = (options: Omit<BodyOptions, 'file'>): HastPluginDefinition => ({
  name: 'body',
  before(root, context) {
    const tree = copyAllowed(root);
    walkBody(tree, { ...options, file: context.fileURL?.href ?? '' });
    context.replaceNode(root, tree);
  },
});

/**
 * Puts a body of plain Markdown in the place of an empty one, for the compiler of MDX, which could
 * not read it; `textOf` knows the bodies by their modules.
 */
export const plainPlugin = (textOf: (module: URL) => string): MdastPluginDefinition => ({
  name: 'plain-body',
  before(root, context) {
    const { tree } = parseBody(textOf(context.fileURL!), 'md');
    context.replaceNode(root, tree as never);
  },
});
