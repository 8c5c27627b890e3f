import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('../..', import.meta.url))

const doors = [
  { names: ['json-rules-engine'], files: ['src/engine/json-rules.ts'] },
  { names: ['date-fns', '@date-fns/utc'], files: ['src/facts/dates.ts'] },
  {
    names: ['zod'],
    files: ['src/intake-profile/**', 'src/rule-set/**', 'src/audit/**/*-schema.ts'],
  },
  { names: ['#sha256', '@noble/hashes'], files: ['src/hash/**'] },
  { names: ['big.js'], files: ['src/facts/**'] },
  { names: ['hastscript', 'hast-util-to-html', 'hast'], files: ['src/report/html.ts'] },
  {
    names: ['mdast-util-to-markdown', 'mdast-util-gfm-table', 'mdast'],
    files: ['src/report/markdown.ts'],
  },
  { names: ['minisearch'], files: ['src/referentie/search-index.ts'] },
]

const node = {
  group: ['node:*', ...builtinModules.filter((name) => !name.startsWith('_'))],
  message: 'the core runs in browsers; node modules belong to src/cli and src/hash/sha256-node.ts',
}

function closed(names, files) {
  return {
    // as a group, the # of an import would start a comment
    regex: `^(${names.join('|')})(/|$)`,
    message: `import it through ${files.join(' or ')}`,
  }
}

/** What a file may not import, given the doors it is and whether it may use Node. */
function restricted({ open = [], nodeAllowed = false } = {}) {
  const patterns = doors
    .filter(({ files }) => !files.some((file) => open.includes(file)))
    .map(({ names, files }) => closed(names, files))
  return ['error', { patterns: nodeAllowed ? patterns : [...patterns, node] }]
}

const environment = [
  'process',
  'Buffer',
  'console',
  'global',
  'globalThis',
  'performance',
  'crypto',
  'fetch',
  'window',
  'document',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
  '__dirname',
  '__filename',
]

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'the clock is never read; the date that counts is part of the input',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'the clock is never read; the date that counts is part of the input',
  },
]

const noChance = [
  { object: 'Date', property: 'now', message: 'the clock is never read' },
  { object: 'Math', property: 'random', message: 'equal input gives equal output' },
  { object: 'z', property: 'coerce', message: 'no silent coercion' },
]

const doorFiles = [...new Set(doors.flatMap(({ files }) => files))]

export default defineConfig(
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // a branch that the schema made impossible is marked with `!`
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': restricted(),
      'no-restricted-globals': ['error', 'Date', ...environment],
      'no-restricted-properties': ['error', ...noChance],
      'no-restricted-syntax': [
        'error',
        ...noClock,
        { selector: 'ImportExpression', message: 'a late import passes by the doors' },
      ],
    },
  },
  ...doorFiles.map((file) => ({
    files: [file],
    rules: { 'no-restricted-imports': restricted({ open: [file] }) },
  })),
  {
    files: ['src/facts/dates.ts'],
    rules: {
      'no-restricted-imports': restricted({ open: ['src/facts/dates.ts', 'src/facts/**'] }),
      'no-restricted-globals': ['error', ...environment],
    },
  },
  {
    files: ['src/hash/sha256-node.ts'],
    rules: { 'no-restricted-imports': restricted({ open: ['src/hash/**'], nodeAllowed: true }) },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': restricted({ nodeAllowed: true }),
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        structuredClone: 'readonly',
        URL: 'readonly',
      },
    },
  },
)
