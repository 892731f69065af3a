import type { VNode } from 'preact'
import type { About } from '../../words/about.ts'

export interface ContactProps {
  /**
   * How to reach whoever runs this site, in their own words: an address of any kind, or a sentence. A setting of the
   * deployment.
   */
  readonly contact: string | undefined
  readonly words: About['contact']
}

/** Whom to write to; where no one is named, that. */
export function Contact({ contact = '', words }: ContactProps): VNode {
  if (contact.trim() === '') return <p>{words.unknown}</p>
  return (
    <p>
      {words.known} <bdi>{addressOf(contact.trim())}</bdi>
    </p>
  )
}

/** A link where it is one address of mail or of a page; text otherwise. */
function addressOf(contact: string): VNode | string {
  if (/^https:\/\/\S+$/.test(contact)) return <a href={contact}>{contact}</a>
  if (/^[^\s@:/?#]+@[^\s@:/?#]+$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>
  return contact
}
