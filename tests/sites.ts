import path from 'node:path';
import { otherGuides } from './fixtures/frameworks/index.ts';

/** The project's root. */
export const root = path.resolve(import.meta.dirname, '..');

/** A build of the site that tests read: where it lies and below which base. */
export interface BuiltSite {
  readonly name: string;
  readonly dir: string;
  readonly base: string;
  /** Folder of its content, where that is not the guide's own. */
  readonly content?: string;
  /** File that names the same guide in other languages, where it is built next to them. */
  readonly languages?: string;
  /** Address it is published at, where the guide's own settings do not say it. */
  readonly url?: string;
}

/** The file that keeps what a site's build has said. */
export const logOf = (dir: string): string => `${dir}.log`;

/** The same content built for the root of a host and for a sub-path. */
export const sites: readonly [BuiltSite, BuiltSite] = [
  { name: 'root', dir: path.join(root, '.cache/site-root'), base: '/' },
  { name: 'sub-path', dir: path.join(root, '.cache/site-team'), base: '/team/wiki/' },
];

/** Another organisation's framework, in another language, built by the same source. */
export const werkstatt = {
  name: 'Werkstatt',
  dir: path.join(root, '.cache/site-werkstatt'),
  base: '/',
  content: path.join(root, 'tests/fixtures/werkstatt/content'),
  url: 'https://leitfaden.werkstatt-lindgruen.example',
} satisfies BuiltSite;

/** Folder that the small guides are built into, each in a folder of its own and below its path. */
export const frameworksFolder = path.join(root, '.cache/site-frameworks');

/** Guides in the shapes of published frameworks, built by the same source. */
export const frameworks = otherGuides.map((guide) => ({
  name: guide.name,
  dir: path.join(frameworksFolder, guide.id),
  base: `/${guide.id}/`,
  content: path.join(root, '.cache/frameworks', guide.id, 'content'),
  url: 'https://frameworks.example',
  guide,
}));

/** Two guides in two languages, built next to each other: a small one and the German pages. */
export const editions: readonly [BuiltSite, BuiltSite] = [
  { ...frameworks.find(({ guide }) => guide.id === 'garden')!, languages: listOf('garden') },
  {
    name: 'German',
    dir: path.join(root, '.cache/site-german'),
    base: '/garden/de/',
    content: path.join(root, 'docs/examples/german/content'),
    url: 'https://frameworks.example',
    languages: listOf('german'),
  },
];

function listOf(name: string): string {
  return path.join(root, '.cache/languages', `test-${name}.json`);
}
