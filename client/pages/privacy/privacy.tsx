import type { ComponentChildren, VNode } from 'preact'
import { REASON_CHARACTERS } from '../../../questions/wire/challenge.ts'
import { KEEP_DAYS } from '../../../questions/wire/settings.ts'
import { useLink } from '../../links.ts'
import { Contact } from '../parts/contact.tsx'
import type { ReadPage, ReadPageProps } from '../parts/read-page.ts'

/** What is kept, for how long and where, on one screen. */
export const privacyPage: ReadPage = { title: ({ privacyPage }) => privacyPage.title, Body }

function Body({ contact, longestName, assistant, words }: ReadPageProps): VNode {
  const { privacyPage: page } = words
  const link = useLink()
  return (
    <article class="prose privacy">
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      <div class="columns">
        <Part title={page.keptTitle}>
          <List lines={page.kept(longestName, REASON_CHARACTERS)} />
        </Part>
        <Part title={page.neverTitle}>
          <List lines={page.never(assistant)} />
        </Part>
        <Part title={page.longTitle}>
          {page.long(KEEP_DAYS.least, KEEP_DAYS.usual, KEEP_DAYS.most).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
        <Part title={page.seenTitle}>
          <p>{page.seen}</p>
          {assistant !== undefined && <p>{page.asked(assistant)}</p>}
          <p>{page.lost}</p>
          <p>{page.teacherDevice}</p>
        </Part>
        <Part title={page.whereTitle}>
          <p>{page.where}</p>
          <h2>{page.deviceTitle}</h2>
          <p>{page.device}</p>
        </Part>
        <Part title={page.whoTitle}>
          <Contact contact={contact} words={words.contact} />
          <p>
            <a href={link('/accessibility')}>{words.accessibilityPage.title}</a>
          </p>
        </Part>
      </div>
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function List({ lines }: { readonly lines: readonly string[] }): VNode {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
