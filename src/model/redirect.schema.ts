import { z } from 'astro/zod';
import { oldPath } from './redirect.ts';
import { rule } from './message.ts';

/** Folders and files that every build of the site writes. */
const taken =
  /^(?:_astro|pagefind|api|social|print)(?:\/|$)|^(?:rss\.xml|sitemap[^/]*|llms[^/]*\.txt|404(?:\.html)?|theme\.js|robots\.txt|favicon[^/]*)(?:\/|$)/i;

/** What keeps an old address from being one that a request can reach, or null. */
function faultOf(from: string): string | null {
  if (!/^\/(?!\/)/.test(from)) return rules.root;
  if (/[?#]/.test(from)) return rules.query;
  const path = oldPath(from);
  if (path === null) return rules.escape;
  if (/\p{C}/u.test(path)) return rules.invisible;
  if (/[\s"<>\\^`{|}[\]]/.test(from) || /["<>\\^`{|}[\]?#%*:]|^\s|\s(?:\/|$)|\/\s/.test(path))
    return rules.sign;
  if (/%2f/i.test(from) || path.includes('//')) return rules.slash;
  const parts = path.split('/');
  if (parts.some((part) => part === '.' || part === '..')) return rules.dots;
  if (parts.some((part) => /^index\.(?:html?|md)$/i.test(part))) return rules.index;
  return taken.test(path) ? rules.taken : null;
}

const rules = {
  root: rule(
    'must be an address inside the site, written from its root, such as /old/',
    'Begin with one slash and leave host and base out.',
  ),
  query: rule(
    'must have no ? and no #: what follows them reaches no page of its own',
    'Redirect the path alone, such as /old/.',
  ),
  escape: rule(
    'holds a % that begins no escape',
    'Copy the address from the address bar, or write its letters as they are.',
  ),
  invisible: rule('holds an invisible character', 'Delete it, and its escape such as %00.'),
  sign: rule(
    'holds a sign that an address of a page cannot have here',
    'Write letters, digits, hyphens and dots between slashes; a space is %20.',
  ),
  slash: rule('must have one slash at a time', 'Take out the second slash, or the escape %2F.'),
  dots: rule(
    'must have no part that is . or ..',
    'Write the address as it is from the root of the site.',
  ),
  index: rule(
    'must not name an index file, which its folder answers with already',
    'Leave it out: /old/ answers for /old/index.html too.',
  ),
  taken: rule(
    'is an address of a file or folder of the site itself',
    'Delete it; no page of yours was ever there.',
  ),
} as const;

/** An old address that leads on: `/old/`, `/a%20b/`, `/über-uns/`. */
export const oldAddress = z.string().superRefine((from, context) => {
  const message = faultOf(from);
  if (message) context.addIssue({ code: 'custom', message });
});
