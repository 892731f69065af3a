import type { VNode } from 'preact'

interface EmbedHeadProps {
  /** The path of the module that client/entries/embed.ts goes on with: the quiz's own, where there is a quiz. */
  readonly next: string | undefined
  /** Sites that the teacher listed; absent: any may show it, and none may know more than that it was taken. */
  readonly sites: readonly string[] | undefined
}

/** What the head of a quiz in somebody's page has beside the usual. */
export function EmbedHead({ next, sites }: EmbedHeadProps): VNode {
  return (
    <>
      {sites && <meta name="footnote-sites" content={sites.join(' ')} />}
      {next && <meta name="footnote-next" content={next} />}
    </>
  )
}

interface DiscoveryProps {
  /** Scheme, host and port of this site. */
  readonly origin: string
  readonly code: string
  readonly title: string
}

/** Tells a site that finds a link to a quiz where to ask how to show it (oEmbed 1.0, section 4). */
export function Discovery({ origin, code, title }: DiscoveryProps): VNode {
  const address = encodeURIComponent(`${origin}/q/${code}`)
  return <link rel="alternate" type="application/json+oembed" href={`${origin}/oembed?url=${address}`} title={title} />
}

interface ShareCardProps {
  readonly title: string
  /** Such as "Quiz · 10 questions · no account". */
  readonly line: string
}

/** What a chat shows of a link to a quiz (Open Graph protocol). */
export function ShareCard({ title, line }: ShareCardProps): VNode {
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={line} />
    </>
  )
}
