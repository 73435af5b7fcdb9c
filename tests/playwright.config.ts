import { defineConfig } from '@playwright/test'

const PORTS = { real: 3401, en: 3402 }
const executablePath = process.env.CHROMIUM_PATH
const real = process.env.SITE_REAL ?? 'out'
const en = process.env.SITE_EN

/** `npm test` builds both sites and names them; run alone, the tests take what stands in `out/`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../test-results/report.json' }],
  ],
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'real', testIgnore: /\.en\.spec\.ts/, use: { baseURL: `http://localhost:${PORTS.real}` } },
    ...(en ? [{ name: 'en', testMatch: /\.en\.spec\.ts/, use: { baseURL: `http://localhost:${PORTS.en}` } }] : []),
  ],
  webServer: [
    { command: `npx tsx tests/run/serve.ts "${real}" ${PORTS.real}`, cwd: '..', port: PORTS.real },
    ...(en ? [{ command: `npx tsx tests/run/serve.ts "${en}" ${PORTS.en}`, cwd: '..', port: PORTS.en }] : []),
  ],
})
