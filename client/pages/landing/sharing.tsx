import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'

/** Where a link can be handed on by an address of theirs: a link that loads nothing until it is followed. */
const PLACES = [
  ['Google Classroom', 'https://classroom.google.com/share?url='],
  ['Microsoft Teams', 'https://teams.microsoft.com/share?href='],
] as const

interface SharingProps {
  readonly title: string
  /** The students' link. */
  readonly link: string
  readonly words: Teaching
}

/** Hands the students' link on: by the device's own menu where it has one, or to a platform. */
export function Sharing({ title, link, words: { published } }: SharingProps): VNode {
  // Whoever closes the menu has shared nothing, and knows it.
  const share = () => navigator.share({ title, url: link }).catch(() => {})
  return (
    <>
      <p class="actions">
        {'share' in navigator && (
          <button type="button" onClick={() => void share()}>
            {published.share}
          </button>
        )}
        {PLACES.map(([name, address]) => (
          <a
            key={name}
            class="button"
            href={address + encodeURIComponent(link)}
            target="_blank"
            rel="noopener noreferrer"
            lang="en"
          >
            {name}
          </a>
        ))}
      </p>
      <p class="hint">{published.elsewhere}</p>
    </>
  )
}
