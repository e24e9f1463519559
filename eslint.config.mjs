import tseslint from 'typescript-eslint';

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only libs/config reads the environment: one place, typed, all faults at start.',
};

// What a workflow imports runs again at every replay: it may not see the machine, the clock of the machine or the network.
const forbiddenInWorkflows = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'zod',
  'node:*',
  'temporal-polyfill',
  '@temporalio/client',
  '@temporalio/worker',
  '@temporalio/activity',
  '@samenspel/persistence',
  '@samenspel/contracts',
  '@samenspel/engine',
  '@samenspel/access',
  '@samenspel/mail',
  '@samenspel/config',
  '@samenspel/i18n',
  '@samenspel/calendar',
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'coverage/**',
      '.samenspel/**',
      'apps/web/src/api/generated/**',
      '**/*.config.{js,mjs,ts}',
      '**/*.cjs',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'infra/tsconfig.json', 'apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Nest modules, and classes whose only content is decorators, are empty on purpose.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 8],
      'max-params': 'off',
      // A constructor lists what a Nest provider is given: that is not a call that somebody writes by hand.
      '@typescript-eslint/max-params': ['error', { max: 4, countVoidThis: false }],
      'no-restricted-syntax': ['error', noProcessEnv],
      eqeqeq: 'error',
      'no-console': 'error',
      // A name that starts with an underscore says: this place has to be there, and is not used.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
    },
  },
  {
    // Dependency injection needs the class as a value, and constructors list what they are given.
    files: ['apps/{api,worker}/**/*.ts', 'libs/{persistence,engine,access,mail,config}/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/max-params': 'off' },
  },
  {
    files: ['workflows/**/*.ts', 'libs/domain/**/*.ts'],
    // A spec may build the real calendar, or read the wall clock of Amsterdam, to check the rules against it.
    ignores: ['libs/domain/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenInWorkflows }],
      'no-restricted-globals': ['error', 'Intl', 'process', 'setImmediate', 'performance', 'crypto', 'fetch'],
    },
  },
  {
    // A clock, an id or chance is an argument of a rule, never read inside it.
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noProcessEnv,
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is an argument of a rule.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument of a rule.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Chance is an argument of a rule.',
        },
      ],
    },
  },
  {
    files: ['libs/config/**/*.ts', 'infra/**/*.mts', 'test/**/*.{ts,mts}', 'apps/web/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Command-line programs speak through the console; a React page is one function of markup.
    files: ['infra/**/*.mts', '**/main.ts', '**/migrate.ts', '**/sample.ts', '**/bundle.ts', 'test/**/*.{ts,mts}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      // Each condition in markup is something that is shown or not, and counts as a branch.
      complexity: ['error', 15],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // A hook is a component without markup: what belongs together stays together.
    files: ['apps/web/**/use-*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A describe block is a list of sentences, not a function.
    files: ['**/*.spec.{ts,tsx,mts}', 'test/**/*.{ts,mts}'],
    rules: {
      'max-lines-per-function': 'off',
      complexity: ['error', 15],
      '@typescript-eslint/max-params': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
