/**
 * The dependency law of the house (docs/architecture.md): one rule each, and test/architecture/dependency-law.spec.ts
 * plants a violation of every one of them.
 */
const TIERS = 'presentation|business|domains|integration';
/** One door: a folder of a tier is entered by its index.ts. TM Forum and portal contexts lie one level deeper. */
const FOLDER =
  '^src/(presentation/(?:tmf|portal)/[^/]+|(?:presentation|business|domains|integration)/[^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Nothing circular: what needs each other is one thing, or meets in a use case.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domains-know-only-helpers',
      comment: 'A domain imports itself, domains/helpers and packages.',
      severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^(src|migrations|test|web)/', pathNot: ['^src/domains/$1/', '^src/domains/helpers/'] },
    },
    {
      name: 'integration-knows-only-helpers',
      comment: 'The outside world knows domains/helpers, its own folders and the migrations that it runs.',
      severity: 'error',
      from: { path: '^src/integration/' },
      to: { path: '^(src|test|web)/', pathNot: ['^src/integration/', '^src/domains/helpers/'] },
    },
    {
      name: 'business-below-presentation',
      comment: 'A use case knows domains and ports of integration; never HTTP, never the composition root.',
      severity: 'error',
      from: { path: '^src/business/' },
      to: { path: '^(src|test|web|migrations)/', pathNot: '^src/(business|domains|integration)/' },
    },
    {
      name: 'presentation-through-business',
      comment:
        'Presentation calls use cases; of the domains it knows helpers and definitions, of integration nothing.',
      severity: 'error',
      from: { path: '^src/presentation/' },
      to: { path: '^src/integration/' },
    },
    {
      name: 'nothing-imports-presentation',
      comment: 'Only the composition root and the command line know controllers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(presentation/|app\\.module\\.ts|main\\.ts|cli\\.ts|cli/)' },
      to: { path: '^src/presentation/' },
    },
    {
      name: 'nothing-imports-the-root',
      comment: 'main, app.module, cli and start-up are the top: only they, and tests, import each other.',
      severity: 'error',
      from: { path: `^src/(${TIERS})/` },
      to: { path: '^src/([^/]+\\.ts$|startup/)' },
    },
    {
      name: 'one-door',
      comment: 'A folder is entered by its index.ts.',
      severity: 'error',
      from: { path: FOLDER },
      to: { path: FOLDER, pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'one-door-from-the-root',
      comment: 'The composition root enters folders by their index.ts too.',
      severity: 'error',
      from: { path: '^src/([^/]+\\.ts$|startup/)' },
      to: { path: `^src/(${TIERS})/`, pathNot: '/index\\.ts$' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration says the same in five years: it imports no code of today.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test|web)/' },
    },
    {
      name: 'web-knows-the-api-only',
      comment: 'The browsers know the server by its API description, never by its code.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|migrations|test)/' },
    },
    {
      name: 'server-knows-no-web',
      comment: 'The server serves the built portals and imports nothing of them.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^(web|test|bench)/' },
    },
    {
      name: 'no-test-packages-in-the-product',
      comment: 'What runs in production stands in "dependencies".',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
