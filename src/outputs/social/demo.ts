import { faultText } from '../../features/demos/fault.model.ts';
import { type Look, looks } from '../../features/demos/look.model.ts';
import { actionOf, type Scene } from '../../features/demos/data.model.ts';
import type { Demo } from '../../model/guide.ts';
import type { Half, Halves } from './halves.ts';
import type { Fonts } from './paper.ts';
import { drawable } from './words.ts';

type Row = Half['rows'][number];

/** As many rows as a picture has room for. */
const most = 2;

const plainRow = (text: string): Row => ({ text, value: '', picture: undefined });

/** What a side of a scene shows before anything is done. */
function rowsOf(scene: Scene, look: Look): readonly Row[] {
  switch (scene.kind) {
    case 'page':
      return scene.choice.options.map(({ label, amount = '', picture }) => ({
        text: label,
        value: amount,
        picture,
      }));
    case 'checkout':
      return scene.lines.map(({ label, amount, picture }) => ({
        text: label,
        value: amount,
        picture,
      }));
    case 'search':
      return scene.items.map(({ name, picture }) => ({ text: name, value: '', picture }));
    case 'upload':
      return scene.photos.map((text, place) => ({
        text,
        value: '',
        picture: scene.pictures?.[place],
      }));
    case 'message':
      return [plainRow(scene.given), plainRow(faultText(scene, look, scene.given))];
  }
}

/** What the button of a scene says at first; empty where there is none. */
function actionIn(scene: Scene): string {
  if (scene.kind === 'page') return actionOf(scene, 0);
  return 'action' in scene ? scene.action : '';
}

/**
 * Both sides of a demo for its picture, with what they are called; null where the fonts lack letters
 * for its words.
 */
export function halvesOf(
  { scene, brand = '' }: Demo,
  { text, display }: Fonts,
  choices: Readonly<Record<Look, string>>,
): Halves | null {
  const half = (look: Look): Half | null => {
    const heading = drawable(scene.heading, display);
    const label = drawable(choices[look], text);
    const said = actionIn(scene);
    const action = said && drawable(said, text);
    if (heading === null || label === null || action === null) return null;
    const rows = rowsOf(scene, look)
      .slice(0, most)
      .map((row) => ({
        ...row,
        text: drawable(row.text, text) ?? '',
        value: drawable(row.value, text) ?? '',
      }));
    return { label, shop: drawable(brand, text) ?? '', heading, rows, action };
  };
  const [plain, polished] = looks.map(half);
  return plain && polished ? { plain, polished } : null;
}
