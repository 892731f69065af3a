import type { BrowserContext } from 'playwright-core'

/** Writes down whatever host a browser turns to, and what a server would have it keep. */
export function hostsOf(context: BrowserContext): ReadonlySet<string> {
  const hosts = new Set<string>()
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(origin)
  })
  context.on('response', async (response) => {
    // A page that was closed meanwhile tells nothing any more.
    const cookie = await response.headerValue('set-cookie').catch(() => null)
    if (cookie !== null) hosts.add('a cookie')
  })
  return hosts
}
