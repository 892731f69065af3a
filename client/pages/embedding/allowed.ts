/**
 * The sites that a Content-Security-Policy lets frame its page.
 *
 * @returns `*` by itself where any may; empty where none may.
 */
export function ancestorsIn(policy: string): readonly string[] {
  const directive = policy.split(';').find((part) => /^\s*frame-ancestors\s/i.test(part)) ?? 'frame-ancestors *'
  return directive
    .trim()
    .split(/\s+/)
    .slice(1)
    .filter((source) => source !== "'none'")
}

/** Whether a site, by its origin, may frame a page that allows these. */
export function mayFrame(ancestors: readonly string[], site: string): boolean {
  return ancestors.includes('*') || ancestors.includes(site)
}

/** The origin of an address as people type it, with or without its scheme; `undefined` if it is none. */
export function siteOf(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  try {
    const { origin, hostname } = new URL(address)
    return hostname.includes('.') || hostname === 'localhost' ? origin : undefined
  } catch {
    return undefined
  }
}
