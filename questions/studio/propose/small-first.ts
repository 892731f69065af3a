import { normalForm } from '../../text/normal-form.ts'
import type { AskedText } from './clause.ts'
import { isOffice } from './persons.ts'

export const ARTICLES = /^(?:the|an?|le|la|les|une?|des)$/

export const splitWords = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

/** A subject inside a question: its first word small, where it is no name. */
export function smallFirst(subject: string, { capitals, isSmall, isPerson }: AskedText): string {
  const [first = '', next = ''] = splitWords(subject)
  const small = subject.charAt(0).toLowerCase() + subject.slice(1)
  const form = normalForm(first)
  const bare = form.replace(/'s$/, '')
  const isKnown = capitals.has(bare) || isPerson(first) || bare !== form || /^\p{Lu}/u.test(next)
  if (/^(?:\p{Lu}[\p{L}’'-]+ ?){3,}$/u.test(subject) && isOffice(first)) return small
  const isName = !ARTICLES.test(form) && (capitals.has(bare) || (!isSmall(bare) && isKnown))
  return isName ? subject : small
}
