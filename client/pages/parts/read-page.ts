import type { VNode } from 'preact'
import type { About } from '../../words/about.ts'
import type { ContactProps } from './contact.tsx'

export interface ReadPageProps {
  readonly contact: ContactProps['contact']
  /** Characters of the longest name that is taken. */
  readonly longestName: number
  /** Where articles go if a teacher asks the operator's assistant; absent where there is none. */
  readonly assistant?: string
  readonly words: About
}

/** A page that is only read. Its folder exports one of these, and one line of the table of routes serves it. */
export interface ReadPage {
  readonly title: (words: About) => string
  readonly Body: (props: ReadPageProps) => VNode
}
