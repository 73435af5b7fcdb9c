import { defineConfig } from '@playwright/test'

const PORTS = { real: 3401, en: 3402, dev: 3403 }
const executablePath = process.env.CHROMIUM_PATH
const real = process.env.SITE_REAL ?? 'out'
const en = process.env.SITE_EN
/** A content folder that the tests may write in while `npm run dev` shows it. */
const written = process.env.CONTENT_WRITTEN

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
    { name: 'real', testIgnore: /\.(?:en|dev)\.spec\.ts/, use: { baseURL: `http://localhost:${PORTS.real}` } },
    ...(en ? [{ name: 'en', testMatch: /\.en\.spec\.ts/, use: { baseURL: `http://localhost:${PORTS.en}` } }] : []),
    ...(written
      ? [
          {
            name: 'dev',
            testMatch: /\.dev\.spec\.ts/,
            use: { baseURL: `http://localhost:${PORTS.dev}` },
            // A page is compiled when it is first asked for: that takes seconds, on a busy machine many.
            timeout: 240_000,
            expect: { timeout: 60_000 },
          },
        ]
      : []),
  ],
  webServer: [
    { command: `npx tsx tests/run/serve.ts "${real}" ${PORTS.real}`, cwd: '..', port: PORTS.real },
    ...(en ? [{ command: `npx tsx tests/run/serve.ts "${en}" ${PORTS.en}`, cwd: '..', port: PORTS.en }] : []),
    ...(written
      ? [{ command: `npm run dev -- -p ${PORTS.dev}`, cwd: '..', port: PORTS.dev, env: { CONTENT_DIR: written } }]
      : []),
  ],
})
