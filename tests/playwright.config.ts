import { defineConfig } from '@playwright/test';

const port = process.env.E2E_PORT || '3210';
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = process.env.CHROMIUM_PATH;

// Playwright runs the command through a shell, which would outlive it: in its place the server
// has Playwright as its parent, and ends with it.
const inPlaceOfShell = process.platform === 'win32' ? '' : 'exec ';
const server = `${inPlaceOfShell}node --import ./lib/cli/watch-parent.mjs node_modules/next/dist/bin/next`;

/** Specs tagged `@phone` run on both, those tagged `@phone-only` on the phone alone. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: {
    baseURL,
    trace: 'retain-on-failure',
    timezoneId: 'UTC',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    command: `${server} start -p ${port}`,
    cwd: '..',
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', UV_THREADPOOL_SIZE: '16' },
  },
});
