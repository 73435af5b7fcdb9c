import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'
import { programDigest } from './lib/catalogue/code-digest'

/**
 * Next renders the pages; what is published of them, and only when they have changed, is up to `npm run build`. That is
 * why this is no `output: 'export'`, which copies all pages of every build into `out/`.
 */
export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER
  return {
    // Route files that only `npm run dev` has: what they answer is written as files by `npm run build`.
    pageExtensions: development ? ['dev.ts', 'ts', 'tsx'] : ['ts', 'tsx'],
    // The Markdown of a question, which would be taken for the page of another one.
    ...(development && {
      rewrites: async () => ({
        beforeFiles: [{ source: '/questions/:name(.+\\.md)', destination: '/output/questions/:name' }],
      }),
    }),
    // The same program has the same id, so that pages of several builds fit together.
    generateBuildId: programDigest,
    // A program of its own that no bundle can hold.
    serverExternalPackages: ['@photostructure/sqlite'],
    // Data for client-side navigation, which plain links don't ask for: of 500 questions, rendering took 27 instead of 35 s.
    experimental: { prefetchInlining: false },
    poweredByHeader: false,
    reactStrictMode: true,
    devIndicators: false,
    images: { unoptimized: true },
    // `npm test` checks the types, once, for everything.
    typescript: { ignoreBuildErrors: true },
  }
}
