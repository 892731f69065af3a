import type { Page } from 'playwright-core'

/**
 * The server's time passes with the page's, whose clock the test moves: time is the server's, and a page asks before it
 * ends.
 *
 * @param ahead By how much the page's clock is ahead of the server's. Milliseconds.
 */
export async function serverTimeFollows(page: Page, ahead = 0): Promise<void> {
  await page.route(/\/api\/quizzes\/\w+$/, async (route) => {
    // Playwright asks without a connection, too: a page that had none was told the time all the same.
    if (!(await page.evaluate(() => navigator.onLine))) return route.abort('internetdisconnected')
    const answer = await route.fetch()
    const now = (await page.evaluate(() => Date.now())) - ahead
    await route.fulfill({ response: answer, json: { ...(await answer.json()), now: new Date(now).toISOString() } })
  })
}
