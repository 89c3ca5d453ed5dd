// Lets the first question be answered while the island’s code is loading, unless an address or kept
// answers are about to bring another view in its place. What is chosen is replayed once it is here.
import { readKept } from '../../../browser/island/kept.client.ts';
import { storageKey } from '../../../model/storage.ts';

const kept = readKept(storageKey(import.meta.env.BASE_URL, 'quiz'));
if (!location.hash && (kept === 'blocked' || kept.text === null))
  for (const radio of document.querySelectorAll<HTMLInputElement>('.island [type=radio]'))
    radio.disabled = false;
