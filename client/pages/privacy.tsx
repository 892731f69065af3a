import type { VNode } from 'preact'
import { KEEP_DAYS } from '../../questions/quiz.ts'
import type { Teaching } from '../words/teaching.ts'

export interface PrivacyPageProps {
  /** How to reach whoever runs this site, in their own words; a setting of the deployment. */
  readonly contact?: string | undefined
  readonly words: Teaching
}

/** What is kept, for how long and where, on one screen. */
export function PrivacyPage({ contact, words: { privacyPage: page } }: PrivacyPageProps): VNode {
  return (
    <article class="prose">
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      <div class="columns">
        <List title={page.keptTitle} lines={page.kept} />
        <List title={page.neverTitle} lines={page.never} />
      </div>
      <h2>{page.longTitle}</h2>
      <p>{page.long(KEEP_DAYS.least, KEEP_DAYS.usual, KEEP_DAYS.most)}</p>
      <h2>{page.deviceTitle}</h2>
      <p>{page.device}</p>
      <h2>{page.whereTitle}</h2>
      <p>{page.where}</p>
      <h2>{page.whoTitle}</h2>
      <p>{contact ? page.who(contact) : page.nobody}</p>
    </article>
  )
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
