import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTs from 'eslint-config-next/typescript';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig([
  ...nextVitals,
  ...nextTs,
  {
    rules: {
      // Pages are small and whole: a plain link loads one with its own early script. Pictures of
      // charts come from our own routes in the size asked for.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      'max-lines': lines(250),
      'max-lines-per-function': lines(60),
      'no-restricted-syntax': [
        'error',
        {
          selector: 'LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.value=0]',
          message: 'A missing value is not zero.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        {
          allowNumber: false,
          allowNullableNumber: false,
          allowNullableString: true,
          allowNullableBoolean: true,
        },
      ],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': lines(120) } },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  prettier,
  globalIgnores([
    '.next/**',
    '.bilateral/**',
    'next-env.d.ts',
    'public/**',
    'test-results/**',
    'playwright-report/**',
    'components/early/early-script.generated.ts',
  ]),
]);
