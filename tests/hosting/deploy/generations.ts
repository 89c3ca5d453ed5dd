import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildProject, copyProject } from '../../build/project.ts';
import { root } from '../../sites.ts';

/** A word for each generation, which the site says nowhere else. */
export const words = ['zebrafish', 'quokka', 'ocelot', 'narwhal', 'kestrel', 'axolotl'] as const;

/** How many questions say which generation they are of. */
export const marked = 20;

/** What the code of a generation notes in a browser when it runs. */
export const noteOf = (part: string, generation: number): string =>
  `${part} of generation ${generation}`;

/** Code that is changed from one generation to the next, each in a file that is loaded on its own. */
const code: Readonly<Record<string, string>> = {
  search: 'src/features/search/index-reader.client.ts',
  quiz: 'src/features/quiz/island/QuizIsland.tsx',
  result: 'src/features/quiz/island/LateContent.tsx',
};

/**
 * Builds the guide as often as there are words, each time with other texts on many pages and with
 * other code. Gives the folders, which lie in `target`.
 */
export function buildGenerations(target: string): string[] {
  rmSync(target, { recursive: true, force: true });
  const project = copyProject();
  try {
    const questions = readdirSync(path.join(root, 'content/faq'))
      .filter((file) => file.endsWith('.mdx'))
      .slice(0, marked)
      .map((file) => path.join('content/faq', file));
    return words.map((word, generation) => {
      for (const file of questions)
        change(project, file, `\n\nThis is the edition that is called ${word}.\n`);
      for (const [part, file] of Object.entries(code))
        change(project, file, `\nperformance.mark('${noteOf(part, generation)}');\n`);
      const built = buildProject(project, `dist-${generation}`, { BASE_PATH: '/' });
      const folder = path.join(target, String(generation));
      cpSync(built, folder, { recursive: true });
      console.log(`built generation ${generation}`);
      return folder;
    });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Adds a text to a file of the project as it is here. */
function change(project: string, file: string, text: string): void {
  writeFileSync(path.join(project, file), readFileSync(path.join(root, file)));
  appendFileSync(path.join(project, file), text);
}
