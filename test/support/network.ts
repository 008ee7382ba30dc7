import type { Page } from 'playwright-core';

/** The next request to an address (a glob) is carried out, and its answer never arrives. */
export const loseAnswer = (page: Page, url: string) =>
  page.route(
    url,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );

/** Requests to an address (a glob) wait from now on, until the returned function is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(url, async (route) => {
    await released;
    // Whoever asked may have gone meanwhile.
    await route.continue().catch(() => undefined);
  });
  return letGo;
}

/** Resolves once the live feed of the page's next connection listens: what happens from then on is told. */
export const liveFeedOpens = (page: Page) =>
  page.waitForResponse(async (response) => {
    if (!response.url().includes('/socket.io/') || response.request().method() !== 'GET') return false;
    // A page that was left keeps no answers.
    return (await response.text().catch(() => '')).includes('40/live,{"sid"');
  });
