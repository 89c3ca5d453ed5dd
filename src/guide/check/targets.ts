import { posix } from 'node:path';
import { filePath, sectionOf } from '../../model/address.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Finding } from './fault.ts';
import { pictureEndings } from './assets/picture.ts';
import type { Pointer } from './prose/prose.ts';

/** What exists: pages with their anchors, records, files. */
interface World {
  /** Anchors of each page, by address without base. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages whose anchors are not all known, because they could not be read to their end. */
  readonly unsure: ReadonlySet<string>;
  /** Sections that are switched off. */
  readonly off: ReadonlySet<string>;
  readonly ids: Readonly<Record<'glossary' | 'sources' | 'roles' | 'demos', ReadonlySet<string>>>;
  /** Address of the page that a content file makes, or null. */
  readonly fileOf: (file: string) => string | null;
  /** Whether a file exists: `/…` in public/, else from the project's root. */
  readonly exists: (file: string) => boolean;
}

/** The file that points, and its page's address where it has one. */
interface From {
  readonly file: string;
  readonly path: string | null;
}

const words = { glossary: 'term', sources: 'source', roles: 'role', demos: 'demo' } as const;

/** Looks up everything that one file points at. */
export function targetFindings(pointers: readonly Pointer[], from: From, world: World): Finding[] {
  return pointers.flatMap((pointer) => {
    const { kind, target, offset, field } = pointer;
    if (kind === 'link') return linkFindings(pointer, from, world);
    if (kind === 'image') return imageFindings(pointer, from, world);
    const known = world.ids[kind];
    return known.has(target)
      ? []
      : [
          {
            offset,
            field,
            reason: `There is no ${words[kind]} with the id “${target}”.`,
            hint:
              didYouMean(target, known) ??
              `Name one that exists: the file’s name without its ending. Or add it to content/${kind}/.`,
          },
        ];
  });
}

function linkFindings({ target, offset, field }: Pointer, from: From, world: World): Finding[] {
  if (/^(https?|mailto):/i.test(target)) return [];
  const report = (reason: string, hint: string): Finding[] => [{ offset, field, reason, hint }];
  const [, address = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
  const path = resolve(address, from, world);
  if (path === null)
    return report(
      /\.mdx?$/.test(address)
        ? `The link “${target}” leads to no file or page.`
        : `The link “${target}” leads to no page of the site.`,
      offHint(filePath(join(from.file, address)), world) ??
        'Name a page from the root, such as /faq/, or a file next to this one.',
    );
  const anchors = world.anchors.get(path);
  if (!anchors) {
    const slashed = path.replace(/\/?$/, '/');
    return report(
      `The link “${target}” leads to no page of the site.`,
      offHint(path, world) ??
        (world.anchors.has(slashed)
          ? `End the address with a slash: ${slashed}.`
          : (didYouMean(path, world.anchors.keys()) ??
            'Copy the address of the page that is meant, without host and base.')),
    );
  }
  if (!anchor || world.unsure.has(path)) return [];
  return anchors.has(decode(anchor))
    ? []
    : report(
        `The page ${path} has no anchor “#${anchor}”.`,
        didYouMean(anchor, anchors) ??
          (anchors.size === 0
            ? 'It has none: leave the # and what follows it out.'
            : anchors.size <= 12
              ? `Its anchors: ${[...anchors].join(', ')}.`
              : 'Open the page, and copy the anchor of the heading that is meant.'),
      );
}

/** What to do about a link into a section that is switched off; null for any other. */
function offHint(path: string | null, { off }: World): string | null {
  const section = path && sectionOf(path);
  return section && off.has(section)
    ? `The section “${section}” is off in site.json. Switch it on, or delete the link.`
    : null;
}

/** Address of the page that a link means, without base; null where a file does not exist. */
function resolve(address: string, from: From, world: Pick<World, 'fileOf'>): string | null {
  if (address === '') return from.path;
  const bare = address.split('?', 1)[0] ?? '';
  if (bare.startsWith('/')) return bare;
  if (/\.(mdx?|yaml)$/.test(bare)) return world.fileOf(join(from.file, bare));
  if (from.path === null) return null;
  // The site may live below a path, so that a link must not climb above its home.
  const root = '/site';
  const { pathname } = new URL(bare, `https://site.invalid${root}${from.path}`);
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : null;
}

/** Path of a file named relative to another. */
const join = (file: string, relative: string): string =>
  new URL(relative, `https://site.invalid/${file}`).pathname.slice(1);

const decode = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};

function imageFindings({ target, offset, field }: Pointer, from: From, world: World): Finding[] {
  const report = (reason: string, hint: string): Finding[] => [{ offset, field, reason, hint }];
  const ending = /\.([^./]+)$/.exec(target)?.[1] ?? '';
  if (!pictures.has(ending))
    return pictures.has(ending.toLowerCase())
      ? report(
          `The ending of “${target}” is written in capitals.`,
          `Rename the file so that it ends in .${ending.toLowerCase()}, and name that.`,
        )
      : report(
          `“${target}” is not an image that pages can show.`,
          'Images end in .svg, .png, .jpg, .jpeg, .webp or .avif. Convert it to .png or .webp.',
        );
  if (target.startsWith('/'))
    return world.exists(target)
      ? []
      : report(`The image “${target}” does not exist.`, 'It is looked for in public/.');
  // The build takes the path as it is, and knows the pictures of content/ only.
  const file = posix.join(posix.dirname(from.file), decodedPath(target));
  if (!file.startsWith('content/'))
    return report(
      `The image “${target}” lies outside content/.`,
      'Put a copy next to the page and write ./name.png.',
    );
  if (file.split('/').some((part) => /^[._]/.test(part)))
    return report(
      `The image “${target}” is a draft, which is not published.`,
      'Rename it so that it begins with neither _ nor a dot.',
    );
  return world.exists(file)
    ? []
    : report(`The image “${target}” does not exist.`, `It is looked for at ${file}.`);
}

const pictures: ReadonlySet<string> = new Set(pictureEndings);

const decodedPath = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
