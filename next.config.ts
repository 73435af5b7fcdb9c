import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

/**
 * The site is a folder of static files. In development it is not: there a new file must show up without a restart, and
 * `output: 'export'` refuses every address that was not known at the start.
 */
export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER
  return {
    ...(development ? {} : { output: 'export' }),
    // Route files that only `npm run dev` has: what they answer is written as files by `npm run build`.
    pageExtensions: development ? ['dev.ts', 'ts', 'tsx'] : ['ts', 'tsx'],
    poweredByHeader: false,
    reactStrictMode: true,
    devIndicators: false,
    images: { unoptimized: true },
    // `npm test` checks the types, once, for everything.
    typescript: { ignoreBuildErrors: true },
  }
}
