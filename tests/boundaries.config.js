/** Of the sources, only files below `folders` may import the packages that match. */
const onlyIn = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { pathNot: [folders, '^tests/'] },
  to: { path: packages.map((each) => `node_modules/(@types/)?${each}(/|$)`) },
});

/** Files below `folder` may import only what matches `allowed`. */
const readsOnly = (name, folder, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...allowed] },
});

/** Files below `folder` may not import what matches `refused`. */
const neverReads = (name, folder, refused) => ({
  name,
  severity: 'error',
  from: { path: `^${folder}` },
  to: { path: refused },
});

/** The files that say what a tested text is, and hold types alone. */
const TESTED_TEXT = 'lib/claims/(checked-text|read/read-claim)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
const boundaries = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: 'early-script\\.generated' },
    },

    readsOnly('domain-imports-nothing', 'lib/domain', [
      '^lib/errors\\.ts$',
      'node_modules/(@types/)?big\\.js',
    ]),
    readsOnly('format-reads-domain', 'lib/format', ['^lib/domain/']),
    readsOnly('url-reads-domain', 'lib/url', ['^lib/domain/']),
    readsOnly('charts-read-domain-and-format', 'lib/charts', ['^lib/(domain|format)/']),
    readsOnly('draw-reads-charts-and-format', 'lib/draw', [
      '^lib/(charts|domain|format)/',
      'node_modules/(@types/)?react/',
    ]),
    readsOnly('early-is-small', 'components/early', [
      '^lib/(domain|charts|draw|format|url)/',
      '^components/dashboard/',
    ]),
    readsOnly('documents-read-domain-and-errors', 'lib/documents', [
      '^lib/domain/',
      '^lib/errors\\.ts$',
      '^(node:)?(child_process|dns/promises|http|net|os|path|stream/consumers|timers/promises|tls|util|worker_threads|zlib)$',
      'node_modules/(unpdf|parse5|saxes|ipaddr\\.js)/',
    ]),
    {
      // They run before anything is installed.
      name: 'commands-use-node-alone',
      severity: 'error',
      from: { path: '^lib/cli/.*\\.mjs$' },
      to: {
        pathNot: [
          '^lib/cli/.*\\.mjs$',
          '^(node:)?(child_process|crypto|events|fs|http|net|os|path|timers/promises|url|worker_threads)$',
          'node_modules/esbuild/',
        ],
      },
    },
    neverReads('command-line-does-not-draw', 'lib/cli/', ['^(app|components|lib/draw)']),

    {
      name: 'export-does-not-load',
      severity: 'error',
      from: { path: '^lib/export/' },
      to: {
        path: '^(app|components|lib/(store|articles|load|ingest|claims|url|cli))',
        pathNot: `^${TESTED_TEXT}`,
      },
    },
    {
      name: 'export-knows-a-tested-text-by-type',
      severity: 'error',
      from: { path: '^lib/export/' },
      to: { path: `^${TESTED_TEXT}`, dependencyTypesNot: ['type-only'] },
    },
    neverReads('store-and-articles-know-only-domain', 'lib/(store|articles)/', [
      '^(app|components|lib/(load|charts|draw|export|url|format|ingest|cli))',
    ]),
    neverReads('load-does-not-draw', 'lib/load/', [
      '^(app|components|lib/(charts|draw|export|format|url|ingest|cli))',
    ]),
    neverReads('ingest-fills-the-store', 'lib/ingest/', [
      '^(app|components|lib/(articles|load|charts|draw|export|format|url))',
      '^lib/cli/(?!process-facts\\.mjs$)',
    ]),
    neverReads('claims-read-domain', 'lib/claims/', [
      '^(app|components|lib/(store|articles|load|ingest|charts|draw|export|format|url|cli))',
    ]),
    neverReads('api-describes', 'lib/api/', [
      '^(app|components|lib/(store|articles|load|ingest|draw|cli))',
    ]),
    neverReads('lib-is-below-the-pages', 'lib/', ['^(app|components)/']),
    neverReads('components-never-load', 'components/', [
      '^lib/(store|articles|documents|load|ingest|env|cli)',
    ]),
    neverReads('app-asks-load', 'app/', ['^lib/(store|articles|documents|ingest|cli)/']),
    neverReads('leaves-know-no-folder', 'lib/(env|errors|log|http)\\.ts$', [
      '^(app|components|lib/[^/]+/)',
    ]),
    {
      name: 'app-is-the-leaf',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: 'sources-never-import-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },

    onlyIn('esbuild-in-build-early', ['esbuild'], '^lib/cli/build-early\\.mjs$'),
    onlyIn(
      'place-names-in-claims',
      ['i18n-iso-countries', 'i18n-nationality', 'countries-list', 'iso-3166'],
      '^lib/claims/',
    ),
    onlyIn('decimals-in-domain', ['big\\.js'], '^lib/domain/'),
    // What we read and write ourselves is held against it.
    onlyIn('csv-parse-in-tests', ['csv-parse'], '^tests/'),
    onlyIn('yaml-in-articles', ['yaml'], '^lib/articles/'),
    onlyIn('pdf-in-documents', ['unpdf'], '^lib/documents/'),
    onlyIn('html-in-documents', ['parse5'], '^lib/documents/'),
    onlyIn('xml-in-documents-and-sheets', ['saxes'], '^lib/(documents|ingest/sheet)/'),
    onlyIn('addresses-in-documents', ['ipaddr\\.js'], '^lib/documents/'),
    onlyIn('resvg-in-export', ['@resvg'], '^lib/export/'),
    onlyIn('pdfkit-in-export', ['pdfkit'], '^lib/export/'),
    onlyIn('archives-in-export', ['fflate'], '^lib/export/'),
    onlyIn('lru-in-load-and-export', ['lru-cache'], '^lib/(load|export)/'),
    onlyIn('zod-at-the-edges', ['zod'], '^lib/(env\\.ts$|env/|api/|store/|articles/|ingest/)'),
    onlyIn('ajv-in-tests', ['ajv', '@seriousme'], '^tests/'),
    onlyIn('swr-in-hooks', ['swr'], '^components/hooks/'),
    onlyIn('recharts-in-charts', ['recharts', 'react-is'], '^components/charts/'),
    onlyIn('duckdb-in-its-adapter', ['@duckdb'], '^lib/store/duckdb/'),
    onlyIn(
      'fonts-in-export-and-app',
      ['@fontsource[^/]*', '@expo-google-fonts'],
      '^(lib/export/|app/fonts\\.ts$)',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.test\\.tsx?$|^\\.next/)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};

export default boundaries;
