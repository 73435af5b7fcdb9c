import { defineConfig } from '@playwright/test'
import { builtSites } from './run/serve-sites'

const executablePath = process.env.CHROMIUM_PATH
/** A content folder that the tests may write in while `npm run dev` shows it. */
const written = process.env.CONTENT_WRITTEN
const DEV_PORT = 3400

// How a site is served makes no difference to a reader: the same walk on each kind of server, at a root and under a path.
const HOST_TESTS = /\.host\.spec\.ts$/
const SITE_TESTS = {
  zh: /e2e\/[^.]+\.spec\.ts$/,
  en: /\.(?:en|host)\.spec\.ts$/,
  real: /\.real\.spec\.ts$/,
  plain: HOST_TESTS,
  'under-path': HOST_TESTS,
  'plain-under-path': HOST_TESTS,
}

/** `npm test` builds the sites and names them; run alone, the tests walk through what stands in `out/`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './run/serve-sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // They end what hangs; how fast a machine is decides no test.
  timeout: 120_000,
  expect: { timeout: 20_000 },
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
    // First, as its one worker is the last to finish.
    ...(written
      ? [
          {
            name: 'dev',
            testMatch: /\.dev\.spec\.ts$/,
            use: { baseURL: `http://localhost:${DEV_PORT}` },
            // A page is compiled when it is first asked for: that takes seconds, on a busy machine many.
            timeout: 240_000,
            expect: { timeout: 60_000 },
          },
        ]
      : []),
    ...builtSites().map(({ name, port, base }) => ({
      name,
      testMatch: SITE_TESTS[name],
      use: { baseURL: `http://localhost:${port}${base}/` },
    })),
  ],
  ...(written && {
    webServer: { command: `npm run dev -- -p ${DEV_PORT}`, cwd: '..', port: DEV_PORT, env: { CONTENT_DIR: written } },
  }),
})
