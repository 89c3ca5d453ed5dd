import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** The floors of src/, lowest first: a file imports from its own floor and from those below. */
const floors = [
  ...['styles', 'model', 'strings', 'pure', 'guide', 'browser', 'parts'],
  ...['writing', 'frame', 'views', 'outputs', 'check', 'tools', 'steps', 'pages'],
];

/** Which floor a file is on: that of the first pattern that fits it. */
const patterns = {
  styles: '**/*.{css,ttf,woff2}',
  model: 'model/**',
  strings: '{strings/**,**/*strings.*.ts}',
  guide: 'guide/*.ts',
  pure: '{**/*.{model,schema}.ts,**/kinds.ts}',
  check: 'guide/check/**',
  tools: '{tools,editing}/**',
  browser: '{browser/**,**/*.client.ts,**/island/**,**/*.tsx,frame/first/*.js}',
  views: 'features/**/*Page.astro',
  parts: 'features/**',
  writing: 'writing/**',
  frame: 'frame/**',
  outputs: 'outputs/**',
  steps: '{integrations/**,publish/**,server/**,node.mjs}',
  pages: 'pages/**',
};
const on = (...categories) => ({ file: { categories } });
const upwards = floors
  .map((name, at) => ({ from: on(name), disallow: { to: on(...floors.slice(at + 1)) } }))
  .slice(0, -1);
// The guide is made of what the schemas of all features describe.
const typesOfSchemas = ['model', 'strings'].map((name) => ({
  from: on(name),
  allow: { to: on('pure'), dependency: { kind: 'type' } },
}));

/** What the pure code and views of a feature may know of other features; all may know their own. */
const knows = {
  bookmarks: [],
  articles: ['bookmarks', 'roles'],
  careers: ['profile', 'skills', 'roles', 'search'],
  cases: [],
  demos: ['articles', 'diagnosis', 'sources'],
  diagnosis: ['roles', 'sources'],
  faq: ['bookmarks', 'roles', 'search'],
  glossary: ['roles', 'search', 'sources'],
  home: ['articles', 'quiz', 'roles', 'search', 'sources'],
  insights: ['articles', 'bookmarks'],
  profile: ['roles', 'skills'],
  quiz: ['articles', 'roles', 'skills'],
  roles: ['bookmarks', 'sources'],
  search: [],
  skills: ['articles', 'roles', 'search'],
  sources: [],
  style: [],
};
const feature = (name) => ({ element: { type: 'feature', captured: { name } } });
const strangers = Object.entries(knows).map(([name, known]) => ({
  from: feature(name),
  disallow: { to: feature(`!(${[name, ...known].join('|')})`) },
}));

export default defineConfig(
  globalIgnores(['dist', 'dist-*', '.astro', '.cache', 'node_modules']),
  ts.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      // Wide tables scroll by themselves; a keyboard must be able to reach them.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [hooks.configs.flat.recommended, a11y.configs.strict],
  },
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.js', '.css'] } },
      'boundaries/include': ['src/**'],
      'boundaries/elements': [{ type: 'feature', pattern: 'src/features/*', capture: ['name'] }],
      'boundaries/files-single-match': true,
      'boundaries/files': Object.entries(patterns).map(([category, pattern]) => ({
        category,
        pattern: `src/${pattern}`,
      })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'allow', policies: [...upwards, ...typesOfSchemas, ...strangers] },
      ],
    },
  },
);
