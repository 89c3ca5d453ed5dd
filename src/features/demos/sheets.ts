import type { SceneKind } from './data.model.ts';
import checkout from './styles/demo-checkout.css?url';
import message from './styles/demo-message.css?url';
import photo from './styles/demo-photo.css?url';
import search from './styles/demo-search.css?url';

/** The style sheet of one kind of scene; a page loads those of the kinds that it shows. */
export const sceneSheets: Readonly<Record<SceneKind, string>> = {
  page: checkout,
  checkout,
  upload: photo,
  search,
  message,
};
