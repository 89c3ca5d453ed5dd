import { disableTypes, imageSize } from 'image-size';
import type { Diagnostic } from '../diagnostic.ts';

/** Endings of the pictures that pages may show. */
export const pictureEndings = ['png', 'svg', 'jpg', 'jpeg', 'webp', 'avif'] as const;
/** Endings of further pictures that browsers show; the pages of plain Markdown take these as well. */
export const plainPictureEndings = [
  ...pictureEndings,
  'gif',
  'bmp',
  'ico',
  'apng',
  'jfif',
] as const;
/** Endings of typefaces that theme.css may name. */
export const fontEndings = ['woff2', 'woff', 'ttf', 'otf'] as const;

const shownKinds = pictureEndings.map((ending) => `.${ending}`).join(', ');

// The same library reads sizes in the build. It need not know kinds that no page shows.
disableTypes(
  'cur dds icns j2c jp2 jxl jxl-stream ktx pnm psd svg tga tiff'.split(' ') as Parameters<
    typeof disableTypes
  >[0],
);

/** What each ending promises the bytes to be. */
const promised: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  ico: 'ico',
  bmp: 'bmp',
  apng: 'png',
  jfif: 'jpg',
};

/** How typefaces begin. */
const faces: Readonly<Record<string, readonly string[]>> = {
  woff2: ['wOF2'],
  woff: ['wOFF'],
  ttf: ['\u0000\u0001\u0000\u0000', 'true'],
  otf: ['OTTO', '\u0000\u0001\u0000\u0000'],
};

/**
 * Finds whether a picture or typeface is what its ending says. A server sends it as that, and the
 * build reads a picture's size from its bytes. Knows nothing of drawings, which are text.
 */
export function pictureDiagnostics(ending: string, bytes: Uint8Array): Diagnostic[] {
  const report = (reason: string, hint: string): Diagnostic[] => [
    { offset: 0, field: 'file', reason, hint },
  ];
  const known = ending.toLowerCase();
  const again = 'Export it again from the program that made it.';
  if (!(known in promised) && !(known in faces)) return [];
  if (!bytes.length) return report('The file is empty.', `${again} Or delete it.`);
  if (known in faces)
    return faces[known]!.includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))
      ? []
      : report(`The file is not the typeface that its ending .${ending} promises.`, again);
  const { type, width, height } = sizeOf(bytes);
  if (type !== promised[known])
    return report(
      type
        ? `The file is a picture of the kind ${type}, though its name ends in .${ending}.`
        : `The file is not the picture that its ending .${ending} promises.`,
      type && pictureEndings.some((shown) => shown === type)
        ? `Rename it so that it ends in .${type}.`
        : type
          ? `Convert it to .png or .webp; a new name alone does not help.`
          : again,
    );
  return width > 0 && height > 0
    ? []
    : report(`The picture is ${width} by ${height} pixels large.`, again);
}

function sizeOf(bytes: Uint8Array): { type: string | null; width: number; height: number } {
  try {
    const { type = null, width, height } = imageSize(bytes);
    return { type: type as string | null, width, height };
  } catch {
    return { type: null, width: 0, height: 0 };
  }
}

/** Endings of pictures and other files that people try, which no page can show. */
const foreign = new Set('tif tiff heic heif jxl psd ai eps jp2'.split(' '));

/**
 * What to say of a file among the records that is a picture of a kind that no page shows; null for
 * any other. `name` is the file's name.
 */
export function strayFileDiagnostic(name: string): Diagnostic | null {
  const [, , ending = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const low = ending.toLowerCase();
  const report = (reason: string, hint: string): Diagnostic => ({
    offset: 0,
    field: 'file',
    reason,
    hint,
  });
  return foreign.has(low)
    ? report(
        `Pages cannot show a .${ending}. Pictures here end in ${shownKinds}.`,
        'Convert it to .png or .webp, and name that file.',
      )
    : null;
}
