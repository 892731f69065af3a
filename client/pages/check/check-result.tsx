import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { JudgedQuestion, JudgedQuiz } from '../../../questions/readers/judge-quiz.ts'
import type { ReadFault } from '../../../questions/readers/read-question.ts'
import type { ArrivedQuiz } from '../../../questions/readers/read-quiz.ts'
import type { CheckPageWords } from '../../words/en/check-page.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { CheckedQuiz } from '../parts/check-engine.ts'
import type { DraftStore } from '../studio/draft-store.ts'
import { FaultLine } from './fault-line.tsx'
import { Guessing } from './guessing.tsx'
import { JoinArticles } from './join-articles.tsx'
import { QuestionCard } from './question-card.tsx'

interface CheckResultProps {
  readonly arrived: ArrivedQuiz
  readonly quiz: CheckedQuiz
  readonly again: (arrived: ArrivedQuiz, language: string) => void
  readonly openDrafts: () => Promise<DraftStore>
  readonly words: Teaching
  readonly say: CheckPageWords
}

/** What was found, the whole before its questions. */
export function CheckResult({ arrived, quiz, again, openDrafts, words, say }: CheckResultProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView()
  }, [arrived])
  const { judged, unread, label } = quiz
  return (
    <section class="check-result" aria-labelledby="checked">
      <h2 id="checked" ref={heading} tabindex={-1}>
        {arrived.name !== '' && (
          <>
            <bdi>{arrived.name}</bdi>:{' '}
          </>
        )}
        {say.read(judged.questions.length, label)}
      </h2>
      <p>{say.summary(...countsOf(judged))}</p>
      <Unread faults={unread} say={say} />
      <Language quiz={quiz} choose={(language) => again(arrived, language)} say={say} />
      {quiz.isCut && <p class="notice">{say.cut(judged.questions.length)}</p>}
      {judged.isWordless && <p class="notice">{say.wordless}</p>}
      {judged.isTooLong && <p class="notice">{say.apart}</p>}
      <p class="actions">
        <button type="button" onClick={() => print()}>
          {say.print}
        </button>
      </p>
      <Guessing judged={judged} words={words} say={say} />
      <Together judged={judged} say={say} />
      {judged.questions.length > 0 && (
        <>
          <JoinArticles {...{ quiz, openDrafts, words, say }} />
          <Questions quiz={quiz} words={words} say={say} />
        </>
      )}
    </section>
  )
}

interface UnreadProps {
  readonly faults: readonly ReadFault[]
  readonly say: CheckPageWords
}

/** What is no question that was checked: it stands first, for nothing else here speaks of it. */
function Unread({ faults, say }: UnreadProps): VNode | null {
  if (faults.length === 0) return null
  return (
    <section class="notice" aria-labelledby="unread">
      <h3 id="unread">{say.unread(faults.length)}</h3>
      <ul class="findings">
        {faults.map((fault, i) => (
          <li key={i}>
            <FaultLine fault={fault} say={say} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const hasBlocking = ({ findings }: JudgedQuestion): boolean => findings.some(({ level }) => level === 'B')

/** To mend, worth a look, and with nothing found. */
function countsOf({ questions }: JudgedQuiz): readonly [mend: number, look: number, fine: number] {
  const mend = questions.filter(hasBlocking).length
  const fine = questions.filter(({ findings }) => findings.length === 0).length
  return [mend, questions.length - mend - fine, fine]
}

interface LanguageProps {
  readonly quiz: CheckedQuiz
  readonly choose: (language: string) => void
  readonly say: CheckPageWords
}

function Language({ quiz, choose, say }: LanguageProps): VNode {
  const names = Object.entries(say.languages)
  const known = names.some(([tag]) => tag === quiz.language) ? quiz.language : 'other'
  return (
    <p class="row">
      <label for="quiz-language">{say.language}</label>
      <select id="quiz-language" value={known} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {names.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Findings of several questions name them by their numbers; only signs stand between. */
const inSigns = (found: string): string =>
  found
    .replace(' tells ', ' → ')
    .replace(/^\d+ options: /, '')
    .replace(/^[a-z-]+: (.+), (\d+) of (\d+)$/, '$1 ($2/$3)')

/** How often each place is right: `6, 0` becomes `1: 6× · 2: 0×`. */
const placesIn = (found: string): string =>
  inSigns(found)
    .split(', ')
    .map((times, place) => `${place + 1}: ${times}×`)
    .join(' · ')

function Together({ judged, say }: { readonly judged: JudgedQuiz; readonly say: CheckPageWords }): VNode | null {
  // How robots do is said above, in the reader's language.
  const told = judged.together.filter(({ id }) => id !== 'beats-chance')
  if (told.length === 0) return null
  return (
    <section aria-labelledby="together">
      <h3 id="together">{say.together}</h3>
      <ul class="findings">
        {told.map(({ id, found }, i) => (
          <li key={i}>
            {say.setAdvice[id]} <b dir="auto">{id === 'key-places' ? placesIn(found) : inSigns(found)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ quiz, words, say }: Pick<CheckResultProps, 'quiz' | 'words' | 'say'>): VNode {
  const [onlyFound, setOnlyFound] = useState(false)
  const { questions, robots } = quiz.judged
  const shown = onlyFound ? questions.filter(({ findings }) => findings.length > 0) : questions
  return (
    <section aria-labelledby="each">
      <h3 id="each">{say.each}</h3>
      <label class="row">
        <input type="checkbox" checked={onlyFound} onChange={(event) => setOnlyFound(event.currentTarget.checked)} />
        {say.onlyFound}
      </label>
      {shown.length === 0 && <p class="empty">{say.noneFound}</p>}
      <ol class="items">
        {shown.map((judged) => (
          <QuestionCard
            key={judged.number}
            {...{ judged, words, say }}
            language={quiz.language}
            robots={robots.length}
          />
        ))}
      </ol>
    </section>
  )
}
