/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: ['@duckdb/node-api', '@resvg/resvg-js', 'pdfkit'],
  // Read by path at run time, which Next cannot see.
  outputFileTracingIncludes: {
    '/*': [
      'node_modules/@duckdb/node-bindings-*/*',
      'node_modules/@resvg/**',
      'node_modules/@fontsource/source-{sans-3,serif-4}/{unicode.json,files/*-{400,600}-normal.woff*}',
      'node_modules/@expo-google-fonts/**/*.ttf',
      'lib/export/png-child.mjs',
      'lib/documents/*.mjs',
      'node_modules/{unpdf,parse5,entities,saxes,xmlchars}/**',
      'data/articles/**',
    ],
  },
  poweredByHeader: false,
  // Tags stand in the head for everybody: they take no time, and not every reader of them is known.
  htmlLimitedBots: /.*/,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  agentRules: false,
  // `npm run check` checks the types; a reader's machine need not do it again to start.
  typescript: { ignoreBuildErrors: true },
  // A style sheet of its own would cost a round trip before the first chart is painted.
  experimental: { inlineCss: true },
  headers: async () => [
    {
      // Its address holds a hash of its content.
      source: '/icon.svg',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    {
      source: '/_next/static/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      ],
    },
  ],
};

export default config;
