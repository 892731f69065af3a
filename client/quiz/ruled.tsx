import type { VNode } from 'preact'
import { type AppliedRuling, RULING_KINDS } from '../../questions/wire/item.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { inLanguage } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'

/** What the teacher has ruled on a quiz: on how many of its questions, and on which once that gives nothing away. */
export function RuledCard({ card, words }: { readonly card: QuizCard; readonly words: Learning }): VNode | null {
  const { rulings = [], language } = card
  if (rulings.length === 0) return null
  const told = rulings.filter(({ stem }) => stem !== undefined)
  const counted = RULING_KINDS.map((is) => ({ is, count: rulings.filter((ruling) => ruling.is === is).length }))
  return (
    <div class="notice" {...words.own}>
      <p>
        {words.rulings.changed}
        {told.length === 0 && counted.map(({ is, count }) => count > 0 && ` ${words.rulings[is](count)}`)}
      </p>
      {told.map((ruling, index) => (
        <p key={index}>
          <strong {...inLanguage(language)}>{ruling.stem}</strong>{' '}
          <RuledNote ruling={ruling} language={language} words={words} />
        </p>
      ))}
    </div>
  )
}

interface RuledProps {
  readonly ruling: AppliedRuling
  /** Of the items, in which a teacher writes: BCP 47. */
  readonly language: string
  readonly words: Learning
}

/** One ruling in words, and the teacher's reason. */
export function RuledNote({ ruling: { is, why }, language, words }: RuledProps): VNode {
  return (
    <>
      {words.ruling[is]}
      <RulingReason why={why} language={language} />
    </>
  )
}

/** What the teacher gave as the reason, after a space; nothing where none was given. */
export function RulingReason({
  why,
  language,
}: {
  readonly why: string | undefined
  readonly language: string
}): VNode | null {
  if (why === undefined) return null
  return (
    <>
      {' '}
      <q lang={language} dir="auto">
        {why}
      </q>
    </>
  )
}
