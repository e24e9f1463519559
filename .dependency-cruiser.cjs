/**
 * Who may import whom. Each rule says why, so that somebody who meets it knows what to do instead.
 * `test/architecture` plants a forbidden import and sees it caught.
 */
const libs = (...names) => `^libs/(${names.join('|')})/`;
const allLibs = [
  'domain',
  'calendar',
  'contracts',
  'i18n',
  'persistence',
  'engine',
  'access',
  'mail',
  'document',
  'config',
];

const onlyLibs = (from, allowed, why) => ({
  name: `${from}-keeps-its-place`,
  comment: why,
  severity: 'error',
  from: { path: `^libs/${from}/`, pathNot: '\\.spec\\.tsx?$' },
  to: { path: '^(libs|apps|workflows|test|infra)/', pathNot: `^libs/(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment: 'The rules run in the browser, in workflows and in the api alike: pure functions over readonly data.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/' },
    },
    onlyLibs('calendar', ['domain'], 'The calendar is data made from rules; it knows no process.'),
    onlyLibs('contracts', ['domain'], 'Contracts cross HTTP: they may not pull in a server.'),
    onlyLibs('i18n', ['domain'], 'Texts are for pages, mails and errors alike.'),
    onlyLibs('config', ['domain'], 'The environment is read before anything else exists.'),
    onlyLibs(
      'persistence',
      ['domain', 'calendar', 'config', 'contracts', 'i18n'],
      'Entities stop here; nothing above is known.',
    ),
    {
      name: 'engine-keeps-its-place',
      comment: 'The engine knows the contract of the workflows, never their code.',
      severity: 'error',
      from: { path: '^libs/engine/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(libs|apps|workflows|test|infra)/',
        pathNot: `${libs('engine', 'domain', 'calendar', 'config', 'contracts', 'i18n')}|^workflows/src/contract\\.ts$`,
      },
    },
    onlyLibs(
      'access',
      ['domain', 'calendar', 'config', 'contracts', 'i18n', 'persistence'],
      'Who is this, which seats.',
    ),
    onlyLibs(
      'mail',
      ['domain', 'calendar', 'config', 'contracts', 'i18n', 'persistence', 'access'],
      'A mail is rendered from the record when it goes.',
    ),
    onlyLibs('document', ['domain', 'i18n'], 'A document is words in an order; it does not know what they are about.'),
    {
      name: 'workflows-stay-deterministic',
      comment: 'What a workflow imports runs again at every replay: rules and the workflow packages only.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(workflows|libs/domain)/|node_modules/@temporalio/(workflow|common)' },
    },
    {
      name: 'api-knows-only-the-workflow-contract',
      comment: 'The api talks to workflows through ids and the doorbell, never through their code.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^(workflows/|apps/(worker|web)/|test/|infra/)', pathNot: '^workflows/src/contract\\.ts$' },
    },
    {
      name: 'worker-stands-alone',
      comment: 'The worker runs the process; it knows no page and no endpoint.',
      severity: 'error',
      from: { path: '^apps/worker/' },
      to: { path: '^(apps/(api|web)|test|infra)/' },
    },
    {
      name: 'web-knows-no-server',
      comment: 'No database type ever reaches React; the bundle stays small.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps/(api|worker)|workflows|test|infra|libs)/', pathNot: libs('contracts', 'domain', 'i18n') },
    },
    {
      name: 'nobody-imports-test',
      comment: 'Tests depend on the product, never the other way round.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'entities-stop-at-persistence',
      comment: 'A type per boundary: outside libs/persistence an entity would make columns the public API.',
      severity: 'error',
      from: { pathNot: '^(libs/persistence|test)/' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'no-circular',
      comment: 'A cycle means that two things are one, or that one of them knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'dev-dependencies-stay-in-tests',
      comment: 'What runs in production is installed in production. (The web is bundled when built.)',
      severity: 'error',
      from: { path: '^(apps/(api|worker)|libs|workflows)/', pathNot: '\\.spec\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that resolves to nothing breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.samenspel)/|apps/web/src/api/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
    combinedDependencies: true,
  },
};
