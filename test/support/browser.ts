import { jest } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** One Chromium for a test file. */
export interface TestBrowser {
  /** A page of a fresh visitor: no cookies, no storage. */
  open(options?: Visit): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Visitor {
  readonly page: Page;
  /** Errors that the browser reported so far: thrown, logged, or refused by the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const BUILT = path.resolve(__dirname, '../../web/dist/index.html');
/** A page has this long to show what it should; locators wait for it by themselves, so that no test sleeps. */
const PATIENCE_MS = 30_000;

// Real pages on a slow or busy machine: what fails is found by the patience above, not by a test's time.
jest.setTimeout(180_000);

/** Starts Chromium from the npm package. @throws Error when the portals were not built. */
export async function launchBrowser(): Promise<TestBrowser> {
  if (!fs.existsSync(BUILT)) {
    throw new Error('web/dist is missing: run npm run build:web before the browser tests.');
  }
  const browser = await chromium.launch({
    executablePath: process.env.TRUNKLINE_TEST_CHROMIUM,
    // Not the package's own arguments: they turn web security off and run everything in one process.
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
  return { open: (visit) => open(browser, visit), close: () => browser.close() };
}

/** Waits until nothing on the page is loading: its heading is there, and skeletons announce themselves. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  // The first of those that are left, until none is.
  await page
    .getByRole('status', { name: /^Loading/ })
    .first()
    .waitFor({ state: 'detached' });
}

async function open(
  browser: Browser,
  { width = 1280, height = 800, colorScheme = 'light' }: Visit = {},
): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { page, complaints, close: () => context.close() };
}
