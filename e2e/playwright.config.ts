import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

const PORT = 4173

/** The tests run on the production build of the sample corpus, as a reader gets it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() },
  },
  webServer: {
    command: `node --import tsx src/build/previewCommand.ts --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
