import type { Diagnostic } from '../diagnostic.ts';

/** How a file of public/ is checked; null where it may not be there. */
type PublicKind = 'picture' | 'drawing' | 'sheet' | 'markup' | 'words' | 'data' | null;

/** Kinds of files by their ending. No browser runs what these hold, once it is checked. */
const kinds: Readonly<Record<Exclude<PublicKind, null>, string>> = {
  picture: 'png jpg jpeg webp avif gif ico woff2 woff ttf otf',
  drawing: 'svg',
  sheet: 'css',
  markup: 'xml rss atom kml gpx',
  // Only without a tag: search engines ask for such files as proof of who owns a site.
  words: 'html htm',
  data:
    'txt md csv tsv json webmanifest geojson jsonld yaml yml toml ics vcf asc sig bib srt vtt ' +
    'pdf doc docx xls xlsx ppt pptx odt ods odp epub rtf zip gz tar tgz 7z ' +
    'mp3 m4a aac ogg oga opus wav flac mp4 m4v mov webm ogv',
};

/** Endings of files that hold what a reader saves or plays, and that nothing runs. */
export const dataEndings: readonly string[] = kinds.data.split(' ');

const byEnding = new Map(
  Object.entries(kinds).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending) => [ending, kind as PublicKind] as const),
  ),
);

/** What the host reads for itself, wherever it is. */
const forHosts = new Set(['.htaccess', 'web.config']);
/** Names without an ending that hosts, search engines and people know. */
const known = new Set(
  'CNAME LICENSE LICENCE COPYING NOTICE AUTHORS README _headers _redirects .nojekyll .gitkeep'.split(
    ' ',
  ),
);

/** What a kind of file could do, by its ending. */
const dangers = new Map(
  (
    [
      ['xhtml xht shtml mht mhtml hta', 'A page in public/ can hold scripts.'],
      [
        'js mjs cjs ts mts jsx tsx wasm htc swf jar xap vbs map',
        'Scripts in public/ would run with the rights of the site.',
      ],
      ['svgz', 'A packed drawing cannot be checked.'],
      ['xsl xslt xsd dtd ent', 'It can change what other files mean, or run.'],
      [
        'php phtml php5 asp aspx jsp cgi pl py rb sh bash exe dll bat cmd ps1 msi com scr app dmg apk deb rpm',
        'A server or a reader’s computer may run it.',
      ],
      [
        'env pem key crt cer p12 pfx sql sqlite db log',
        'It may hold what nobody else should read.',
      ],
    ] as const
  ).flatMap(([endings, reason]) => endings.split(' ').map((ending) => [ending, reason] as const)),
);

const elsewhere =
  'Delete it, or serve it from another address. What the site itself runs belongs in src/.';
const fitting: Readonly<Record<string, string>> = {
  svgz: 'Unpack it and put the .svg here.',
  map: 'Delete it.',
  log: 'Delete it, or rename it to .txt.',
};

/** What computers leave in folders without being asked. */
const litter = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i;

const endingOf = (name: string): string => /.\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** How a file is checked; its path is within public/, with forward slashes. */
export function publicKind(relative: string): PublicKind {
  const parts = relative.split('/');
  const name = parts.at(-1) ?? '';
  if (forHosts.has(name)) return 'data';
  const ending = endingOf(name);
  const proof = parts[0] === '.well-known' && parts.length > 1;
  if (known.has(name) || (proof && !ending && !name.startsWith('.'))) return 'words';
  // What begins with a dot is private, however it ends.
  if (parts.slice(proof ? 1 : 0).some((part) => part.startsWith('.'))) return null;
  return byEnding.get(ending) ?? null;
}

/** Why a file may not be published, or null. */
export function reasonAgainstFile(relative: string, kind: PublicKind): Diagnostic | null {
  const name = relative.slice(relative.lastIndexOf('/') + 1);
  const report = (reason: string, hint: string): Diagnostic => ({
    offset: 0,
    field: 'file',
    reason,
    hint,
  });
  if (/[\u0000-\u001F\u007F\\]/.test(relative))
    return report('Its name holds a sign that addresses cannot hold.', 'Rename it.');
  if (kind !== null) return null;
  // Nothing is wrong with the site, so it need not stop a build.
  if (litter.test(name))
    return {
      ...report('A computer left it here, and it would be published.', 'Delete it.'),
      advice: true,
    };
  const ending = endingOf(name);
  const danger = dangers.get(ending);
  if (danger) return report(danger, fitting[ending] ?? elsewhere);
  if (/(?:^|\/)\./.test(relative))
    return report(
      'Files and folders whose names begin with a dot are meant to be private, and it would be published.',
      'Move it out of public/, or rename it.',
    );
  return report(
    ending
      ? `The check does not know files that end in .${ending}, and a browser might run them.`
      : 'The check does not know files of this name, and a browser might run them.',
    `${elsewhere} Pictures, typefaces, sound, film, .txt, .pdf, .json, .csv and common documents are known.`,
  );
}
