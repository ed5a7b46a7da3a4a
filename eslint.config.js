import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'test-results/', 'playwright-report/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs'] }, extraFileExtensions: ['.astro'] },
    },
    rules: {
      // TypeScript's noPropertyAccessFromIndexSignature asks for brackets where a key may be absent.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Numbers in texts are what this site is made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void doIt()` says that the promise is let go on purpose.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.tsx'], ...a11y.configs.strict },
  {
    // WebKit takes a list without markers for none, unless it says so.
    files: ['**/*.astro'],
    rules: { 'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }] },
  },
  {
    // Type information does not reach into Astro's templates: `astro check` covers them.
    files: ['**/*.astro', '**/*.astro/*.ts', '*.js', '*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // TypeScript knows which names exist.
    files: ['**/*.{ts,tsx,astro}', '**/*.astro/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  { files: ['*.config.{js,mjs}'], languageOptions: { globals: { process: 'readonly' } } },
  {
    // TypeScript without Astro's plugin sees components as `any`.
    files: ['src/components/mdx/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
