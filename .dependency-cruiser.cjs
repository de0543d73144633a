/** The directions of DESIGN: format ← corpus ← build; app takes types of format and a few pure parts of corpus. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      // Types may know each other (an entity its mentions, a mention its entities); what runs may not.
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^src/app/routeTree\.gen\.ts$' },
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '^src/app/routeTree\.gen\.ts$' },
      },
    },
    {
      name: 'format-imports-nothing',
      severity: 'error',
      from: { path: '^src/format/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/format/', '^node_modules/zod/'] },
    },
    {
      name: 'corpus-is-pure',
      severity: 'error',
      from: { path: '^src/corpus/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^src/(format|corpus)/',
          '^node_modules/(french-verbs-lefff|@noble/hashes|approx-string-match)/',
        ],
      },
    },
    {
      name: 'corpus-takes-types-of-format',
      severity: 'error',
      from: { path: '^src/corpus/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/format/',
        dependencyTypesNot: ['type-only'],
        pathNot: '^src/format/vocabulary\\.ts$',
      },
    },
    {
      name: 'build-not-app',
      severity: 'error',
      from: { path: '^src/build/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'app-not-build',
      severity: 'error',
      from: { path: '^src/app/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/build/' },
    },
    {
      name: 'app-takes-a-few-pure-parts',
      severity: 'error',
      from: { path: '^src/app/', pathNot: ['\\.test\\.tsx?$', '^src/app/features/own/'] },
      to: {
        path: '^src/corpus/',
        dependencyTypesNot: ['type-only'],
        pathNot: [
          '^src/corpus/span\\.ts$',
          '^src/corpus/links/textQuote',
          '^src/corpus/text/(fold|analyse)',
          '^src/corpus/wording/',
          '^src/corpus/search/',
        ],
      },
    },
    {
      name: 'app-takes-types-of-format',
      severity: 'error',
      from: { path: '^src/app/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/format/',
        dependencyTypesNot: ['type-only'],
        pathNot: '^src/format/vocabulary\\.ts$',
      },
    },
    {
      name: 'features-apart',
      severity: 'error',
      from: { path: '^src/app/features/([^/]+)/' },
      to: { path: '^src/app/features/', pathNot: '^src/app/features/$1/' },
    },
    {
      name: 'features-not-routes',
      severity: 'error',
      from: { path: '^src/app/(features|ui|data|i18n)/' },
      to: { path: '^src/app/(routes|routeTree)' },
    },
    {
      name: 'ui-below-features',
      severity: 'error',
      from: { path: '^src/app/(ui|data|i18n)/' },
      to: { path: '^src/app/features/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'src/tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
}
