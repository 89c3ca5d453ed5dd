import { plainFragment } from '../../../model/link/fragment.ts';

/** Goes to the page of the demo that the fragment of the address names, unless it is shown here. */
function lead(): void {
  const [id] = /^[a-z0-9-]+/.exec(plainFragment(location.hash).toLowerCase()) ?? [];
  const place = id && document.getElementById(id);
  const link = place && place.closest('.tabs') && place.querySelector('a');
  if (link) location.replace(link.href + (location.hash.includes('=') ? location.hash : ''));
}

lead();
addEventListener('hashchange', lead);
