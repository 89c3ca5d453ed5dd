import type { Plugin } from 'vite';

/** Parts of the editor’s package that this guide has no use for, and that are large. */
const unused =
  /^(?:@shikijs\/(?:langs|themes)\/|svgo(?:\/|$)|leaflet(?:\/|$)|terra-draw|turndown(?:\/|$)|immutable$)/;
const unusedFiles = /\.(?:wasm|png)$|heic-worker/;
const nothing = '\0unused';

/**
 * Places in the package that are written otherwise here. It takes line ends and the spaces around a
 * file away, before it hands the text to us and after it got it back, which would change what a
 * person did not. It keeps people from enlarging the page. And what we refuse to save is no matter
 * of trying again later.
 */
const corrections: readonly (readonly [string, string])[] = [
  ['e=e.trim().replace(/\\r\\n?/g,`\n`);let o=', 'let o='],
  ['if(i)return`${(await i(e)).trim()}\\n`;', 'if(i)return await i(e);'],
  ['`maximum-scale=1`,', ''],
  [
    'There was an error while saving the entry. Please try again later.',
    'Nothing was saved, for this reason:',
  ],
];

const fontAddress = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*/g;
const fontFiles: Readonly<Record<string, string>> = {
  'source-sans-3': 'source-sans-3-latin-wght-normal-BqRLTx4X.woff2',
  'noto-mono': 'noto-mono-latin-400-normal-DiC8lJru.woff2',
  'material-symbols-outlined': 'material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2',
};

/** The package’s code as this guide uses it: without what is not used, and with the corrections. */
export const packageCode = (): Plugin => ({
  name: 'package-code',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id) ? nothing : null),
  load: (id) => (id === nothing ? 'export default {};' : null),
  transform(code, id) {
    if (!/@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/.test(id)) return null;
    let changed = code;
    for (const [from, to] of corrections) {
      if (changed.split(from).length !== 2)
        this.error('The editor’s package is another one than this guide was made for.');
      changed = changed.replace(from, () => to);
    }
    // Fonts come with the package, and its style sheet asks another host for them.
    changed = changed.replaceAll(fontAddress, (_, name: string) => {
      const file = fontFiles[name] ?? this.error(`The editor asks another host for ${name}.`);
      return `\${new URL(\`assets/${file}\`, import.meta.url).href}`;
    });
    return { code: changed, map: null };
  },
  generateBundle(_, bundle) {
    for (const name of Object.keys(bundle))
      if (unusedFiles.test(name)) Reflect.deleteProperty(bundle, name);
  },
});
