import type { HastPluginDefinition } from 'satteri';
import { copyAllowed } from './allowed.ts';
import { type BodyOptions, walkBody } from './body.ts';
import { plainBody } from './plain/plain-body.ts';

type Options = Omit<BodyOptions, 'file'>;

/**
 * Makes each body that is compiled ready for the page, as `readBody` does for the catalog. Refuses
 * to compile what would run.
 */
export const bodyPlugin = (options: Options): HastPluginDefinition => ({
  name: 'body',
  before(root, context) {
    const tree = copyAllowed(root);
    walkBody(tree, { ...options, file: context.fileURL?.href ?? '' });
    context.replaceNode(root, tree);
  },
});

/**
 * Puts a body of plain Markdown in the place of an empty one, for the compiler of MDX, which could
 * not read it; `textOf` knows the bodies by their modules. Only HTML of the list of what is allowed
 * gets there.
 */
export const plainPlugin = (
  textOf: (module: URL) => string,
  options: Options,
): HastPluginDefinition => ({
  name: 'plain-body',
  before(root, context) {
    const module = context.fileURL!;
    const tree = plainBody(textOf(module), options.callouts);
    walkBody(tree, { ...options, file: module.href.replace(/\.mdx$/, '') });
    context.replaceNode(root, tree);
  },
});
