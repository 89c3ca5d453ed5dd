import { createReadStream, mkdirSync, copyFileSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imageSize } from 'image-size';
import { publishedEndings } from '../guide/check/assets/asset.ts';
import { filePath, withBase } from '../model/address.ts';
import type { FileOf, PublishedFile } from '../model/markdown/plain/links.ts';

/**
 * Publishes the files of content/ that pages of plain Markdown show or link to, and no others, under
 * /files/. `fileOf` tells a page where such a file is, and how large a picture is.
 */
export function publishedFiles(
  content: URL,
  publicDir: URL,
  base: string,
): { fileOf: FileOf; files: AstroIntegration } {
  const root = fileURLToPath(content);
  /** Files on the disk, by their address without base. */
  const used = new Map<string, string>();
  const fileOf: FileOf = ({ file, root: inPublic }) => {
    const inside = file.replace(/^content\//, '');
    const ending = path.posix.extname(inside).slice(1).toLowerCase();
    const onDisk = path.join(root, inside);
    const isDraft = inside.split('/').some((part) => /^[._]/.test(part));
    if (!isDraft && publishedEndings.has(ending) && isFile(onDisk)) {
      const address = filePath(file);
      used.set(address, onDisk);
      return { path: address, ...sizeOf(onDisk, ending) };
    }
    if (inPublic === null) return null;
    const served = path.join(fileURLToPath(publicDir), inPublic);
    return isFile(served) ? { path: encodeURI(inPublic), ...sizeOf(served, ending) } : null;
  };
  return {
    fileOf,
    files: {
      name: 'published-files',
      hooks: {
        'astro:server:setup': ({ server }) => {
          server.middlewares.use((request, response, next) => {
            const asked = (request.url ?? '').split('?', 1)[0]!;
            const file = [...used].find(([address]) =>
              [address, withBase(base, address)].includes(asked),
            )?.[1];
            if (!file) return next();
            response.setHeader('x-content-type-options', 'nosniff');
            createReadStream(file).on('error', next).pipe(response);
          });
        },
        'astro:build:done': ({ dir }) => {
          for (const [address, file] of used) {
            const target = path.join(fileURLToPath(dir), decodeURIComponent(address));
            mkdirSync(path.dirname(target), { recursive: true });
            copyFileSync(file, target);
          }
        },
      },
    },
  };
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Size of a picture in pixels; nothing of any other file, or where it does not say. */
function sizeOf(file: string, ending: string): Pick<PublishedFile, 'width' | 'height'> {
  if (!/^(?:png|jpe?g|jfif|webp|avif|gif|bmp|ico|apng|svg)$/.test(ending)) return {};
  const bytes = readFileSync(file);
  if (ending === 'svg') return sizeOfDrawing(bytes.toString('utf8'));
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return {};
  }
}

/** Size of a drawing as its first tag says: by itself, or by what it lets see. */
function sizeOfDrawing(text: string): Pick<PublishedFile, 'width' | 'height'> {
  const tag = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const number = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1]);
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const [width, height] = [
    number('width') || Number(box?.[1]),
    number('height') || Number(box?.[2]),
  ];
  return width > 0 && height > 0 ? { width, height } : {};
}
