/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: ['@duckdb/node-api', '@resvg/resvg-js'],
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  agentRules: false,
  // `npm run check` checks the types; a reader's machine need not do it again to start.
  typescript: { ignoreBuildErrors: true },
  // A style sheet of its own would cost a round trip before the first chart is painted.
  experimental: { inlineCss: true },
  headers: async () => [
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
