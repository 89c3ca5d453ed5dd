import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../sites.ts';

/** One import, export from or dynamic import of a file. */
export interface Import {
  /** Path below src/ for a file of the project, else the name of the package. */
  readonly target: string;
  /** Whether it vanishes when types are stripped. */
  readonly typeOnly: boolean;
}

/** A file of src/ as far as the rules of the house need to know it. */
export interface SourceFile {
  /** Path below src/, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** What its scripts for the browser import, where it is an .astro file. */
  readonly browserImports: readonly Import[];
  /** Names of variables, functions and globals that its code uses. */
  readonly names: ReadonlySet<string>;
  /** Calls without arguments and accesses, such as `new Date()` and `Math.random`. */
  readonly uses: ReadonlySet<string>;
  /** Texts that its code holds, templates among them. */
  readonly literals: readonly string[];
}

/** Every file below a folder of the project, with forward slashes, relative to the folder. */
export const listFiles = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();

/** Parses one file of src/ without running it. */
export function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(root, 'src', file), 'utf8');
  const astro = file.endsWith('.astro');
  const main = parse(file, astro ? (/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? '') : text);
  const scripts = astro
    ? [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map((match) =>
        parse(file, match[1] ?? ''),
      )
    : [];
  const all = [main, ...scripts];
  return {
    file,
    text,
    imports: all.flatMap(({ imports }) => imports),
    browserImports: scripts.flatMap(({ imports }) => imports),
    names: new Set(all.flatMap(({ names }) => names)),
    uses: new Set(all.flatMap(({ uses }) => uses)),
    literals: [...all.flatMap(({ literals }) => literals), ...(astro ? markupLiterals(text) : [])],
  };
}

/** Every file of src/ that holds code. */
export const sources: readonly SourceFile[] = listFiles('src')
  .filter((file) => /\.(ts|tsx|js|astro)$/.test(file))
  .map(readSource);

interface Parsed {
  imports: Import[];
  names: string[];
  uses: string[];
  literals: string[];
}

function parse(file: string, code: string): Parsed {
  const found: Parsed = { imports: [], names: [], uses: [], literals: [] };
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.imports.push({ target: resolve(file, specifier.text), typeOnly });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      return add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    if (ts.isExportDeclaration(node)) return add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && !node.arguments?.length)
      found.uses.push(`${node.expression.getText()}()`);
    if (ts.isPropertyAccessExpression(node)) {
      found.uses.push(node.getText());
      return walk(node.expression);
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return walk(node.initializer);
    if (ts.isIdentifier(node)) found.names.push(node.text);
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.literals.push(node.text);
    ts.forEachChild(node, walk);
  };
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  walk(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind));
  return found;
}

/** Path below src/ of an import that is relative; any other stays as it is. */
function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
    : specifier;
}

/** Quoted texts and words of an .astro file's markup, comments left out. */
function markupLiterals(text: string): string[] {
  return text
    .replace(/^---\n[^]*?^---$/m, '')
    .replace(/\{\/\*[^]*?\*\/\}|<!--[^]*?-->|<script\b[^]*?<\/script>/g, '')
    .split(/["'`<>{}\n]/);
}
