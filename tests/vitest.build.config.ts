import { defineConfig } from 'vitest/config'
import unit from './vitest.config'

/** What needs the project's own `.next/` and `out/`, and therefore runs by itself: a build takes seconds. */
export default defineConfig({
  ...unit,
  test: { ...unit.test, include: ['tests/build/**/*.test.ts'], testTimeout: 600_000 },
})
