// Nest and some of its friends are ES modules: swc turns them into CommonJS too, so that jest needs no ES module mode.
const esModules = [
  '@nestjs',
  'file-type',
  'load-esm',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'es-toolkit',
  'content-disposition',
  '@fastify/cookie',
  'cookie',
  'temporal-polyfill',
  'temporal-utils',
];

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'cjs', 'mjs', 'json', 'node'],
  transform: {
    '\\.m?ts$': swc({ syntax: 'typescript', decorators: true }),
    '\\.tsx$': swc({ syntax: 'typescript', decorators: true, tsx: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`, '<rootDir>/dist/'],
  moduleNameMapper: {
    // No mail has code in it, and loading every language that it could be coloured in takes a second of each test file.
    '^@react-email/code-block$': '<rootDir>/test/support/no-code-block.ts',
    '^@samenspel/workflows/contract$': '<rootDir>/workflows/src/contract',
    '^@samenspel/workflows$': '<rootDir>/workflows/src',
    '^@samenspel/(.*)$': '<rootDir>/libs/$1/src',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/coverage', '<rootDir>/.samenspel'],
};

const servers = {
  globalSetup: '<rootDir>/test/support/start-test-servers.ts',
  globalTeardown: '<rootDir>/test/support/stop-test-servers.ts',
};

const project = (displayName, testMatch, more = {}) => ({
  ...shared,
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  ...more,
});

// Real servers take their time, the more so on a busy machine.
const patient = { setupFilesAfterEnv: ['<rootDir>/test/support/allow-a-minute.ts'] };
const replays = 'test/workflow/**/*replay*.spec.ts';

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Of the tests in one file that go side by side: a browser keeps two cores busy with three pages.
  maxConcurrency: 3,
  watchman: false,
  projects: [
    project('unit', [
      '{apps,libs,workflows,infra}/**/*.spec.{ts,tsx,mts}',
      'test/architecture/**/*.spec.ts',
      'test/simulate/**/*.spec.mts',
    ]),
    // By name: any one of them. In `npm test` those of the API go together.
    project('integration', ['test/integration/!(together)/**/*.spec.ts', 'test/integration/*.spec.ts'], {
      ...servers,
      ...patient,
    }),
    project('integration-together', ['test/integration/!(api)/**/*.spec.ts', 'test/integration/*.spec.ts'], {
      ...servers,
      ...patient,
    }),
    project('workflow', ['test/workflow/**/*.spec.ts'], {
      ...servers,
      ...patient,
      testPathIgnorePatterns: ['/node_modules/', 'replay[^/]*\\.spec\\.ts$'],
    }),
    project('replay', [replays], patient),
    project('e2e', ['test/chaos/whole-task.spec.ts', 'test/simulate/small-simulation.spec.ts'], patient),
    // The sample as `npm start` plays it, on a whole stack: run by name, it takes a minute and more on a busy machine.
    project('sample', ['test/sample/**/*.spec.ts'], patient),
    // Kills at named points: mostly waiting for parts that start again.
    project('kill-points', ['test/chaos/kill-points.spec.ts'], patient),
    // A simulation for each bug that it has to catch: run by name, each takes a minute or two.
    project('plants', ['test/simulate/plants/plants.spec.ts'], patient),
    // Every page for every role, on a whole stack.
    project('pages', ['test/browser/pages/**/*.spec.ts'], {
      ...patient,
      globalSetup: '<rootDir>/test/support/find-browser.ts',
    }),
    project('browser', ['test/browser/{design,mail-gallery}/**/*.spec.ts'], {
      ...patient,
      globalSetup: '<rootDir>/test/support/find-browser.ts',
    }),
  ],
};
