import type { PhotoName, Picture } from './names.model.ts';
import { goods } from './goods.model.ts';
import { photos } from './photos.model.ts';

/** The shapes of a drawing, as SVG. */
export const shapesOf = (name: Picture | PhotoName): string => ({ ...goods, ...photos })[name];
