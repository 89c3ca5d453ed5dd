import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

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
    files: ['src/islands/**/*.tsx'],
    extends: [hooks.configs.flat.recommended, a11y.configs.strict],
  },
);
