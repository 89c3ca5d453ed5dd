import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishedEndings } from '../../src/guide/check/assets/asset.ts';
import { checkContent } from '../../src/guide/check/content.ts';

// The command behind `npm run markdown:report -- FOLDER…`: puts each folder of Markdown into a guide
// as it is and says how many of its pages the content check takes. Nothing of the folder is changed.
const root = path.resolve(import.meta.dirname, '../..');
const fixture = path.join(root, 'tests/fixtures/werkstatt/content');
const folders = process.argv.slice(2);
if (!folders.length || folders.some((folder) => folder.startsWith('-'))) {
  console.error('Name a folder of Markdown, such as a checkout of a handbook.');
  process.exitCode = 1;
} else for (const folder of folders) report(path.resolve(folder));

function report(folder: string): void {
  const temporary = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  try {
    const content = path.join(temporary, 'content');
    cpSync(fixture, content, { recursive: true });
    const settings = path.join(content, 'site.json');
    const given = JSON.parse(readFileSync(settings, 'utf8')) as object;
    writeFileSync(settings, JSON.stringify({ ...given, strict: false, lenient: undefined }));
    const target = path.join(content, 'guide/handbook');
    mkdirSync(target);
    cpSync(folder, target, { recursive: true, filter: isWanted });
    const place = { content, public: path.join(root, 'public') };
    const { faults, advice } = checkContent(place);
    const own = faults.filter(({ file }) => file.startsWith('content/guide/handbook'));
    const pages = new Set(
      [...own, ...advice].map(({ file }) => file).filter((file) => /handbook\/.*\.md$/.test(file)),
    );
    const count = filesIn(target);
    const isAddress = ({ field }: { field: string }): boolean => /^(?:link|image)$/.test(field);
    const refused = new Set(
      own
        .filter((fault) => !isAddress(fault))
        .map(({ file }) => file)
        .filter((file) => file.endsWith('.md')),
    );
    const linked = new Set(own.filter(isAddress).map(({ file }) => file));
    for (const file of refused) linked.delete(file);
    const share = (number: number): string => `${((100 * number) / count).toFixed(1)} %`;
    console.log(`${folder}: ${count} pages`);
    console.log(
      `  taken but for addresses of links: ${count - refused.size} (${share(count - refused.size)})`,
    );
    console.log(
      `  taken as they are: ${count - refused.size - linked.size} (${share(count - refused.size - linked.size)})`,
    );
    console.log(`  with advice: ${pages.size}`);
    for (const [reason, all] of Map.groupBy(
      own.filter((fault) => !isAddress(fault)),
      ({ field, reason: said }) => `${field}: ${said.slice(0, 90)}`,
    ))
      console.log(`    ${all.length} × ${reason} (${all[0]!.file}:${all[0]!.line})`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Whether a file or folder is a page, or what a page may show or link to. */
function isWanted(file: string): boolean {
  const name = path.basename(file);
  if (/^\.|^node_modules$/.test(name)) return false;
  if (statSync(file).isDirectory()) return true;
  const ending = path.extname(name).slice(1).toLowerCase();
  return ending === 'md' || publishedEndings.has(ending);
}

function filesIn(folder: string): number {
  const found = new Set<string>();
  const walk = (inside: string): void => {
    for (const name of readdirSync(inside, { withFileTypes: true }))
      if (name.isDirectory()) walk(path.join(inside, name.name));
      else if (name.name.endsWith('.md') && !/^[._]/.test(name.name))
        found.add(path.join(inside, name.name));
  };
  walk(folder);
  return found.size;
}
