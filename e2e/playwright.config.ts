import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { BUILT, HOSTILE } from './sites.ts'

/** The tests run on production builds, as readers get them: of the sample corpus, and of a hostile one below a path. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: a busy machine is no failure.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: BUILT.address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() },
  },
  webServer: [
    {
      command: `node src/build/launch.js previewCommand --port ${BUILT.port} --dir "${BUILT.folder}"`,
      cwd: '..',
      url: BUILT.address,
      reuseExistingServer: false,
      timeout: 60_000,
    },
    {
      command: 'node --import tsx e2e/hostileServer.ts',
      cwd: '..',
      url: HOSTILE.address,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
})
