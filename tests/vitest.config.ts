import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  esbuild: { jsx: 'automatic' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // Loading modules anew for each file takes twice as long as the tests; who needs that calls `vi.resetModules`.
    isolate: false,
    // Ends what hangs; how fast a machine is decides no test.
    testTimeout: 60_000,
  },
})
