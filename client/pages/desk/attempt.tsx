import type { VNode } from 'preact'
import { responseInWords } from '../../../questions/quiz/responses.ts'
import type { Desk, DeskAttempt, DeskItem } from '../../../questions/wire/desk.ts'
import { Exhibit } from '../../quiz/exhibit.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { AttemptSheets } from './attempt-sheets.tsx'
import type { DeskAccess } from './desk-access.ts'
import { ItemEvidence } from './evidence.tsx'
import { cellMarkOf, figureOf } from './marks.ts'
import { Modal } from './modal.tsx'
import { NumberedStem } from './numbered-stem.tsx'
import { Reworded } from './reworded.tsx'
import { ItemRulings } from './ruling-list.tsx'
import { whoOf } from './who.ts'

interface AttemptDetailsProps {
  readonly attempt: DeskAttempt
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
  readonly close: () => void
}

/** One attempt: each of its answers beside the key. */
export function AttemptDetails({ attempt, desk, words, access, close }: AttemptDetailsProps): VNode {
  const { desk: say, learning, results, when } = words
  const { details, close: closing } = results.table
  const title = details(whoOf(attempt, words))
  return (
    <Modal title={title} closed={close} wide>
      <header class="row modal-head">
        {/* Else the button would have the focus, and who listens would not hear whose answers these are. */}
        <h2 tabindex={-1} autofocus>
          {title}
        </h2>
        <button type="submit">{closing}</button>
      </header>
      <p class="hint">
        {when(attempt.started)} · {say.seconds(attempt.seconds)} ·{' '}
        {learning.score(learning.number(attempt.score), learning.number(attempt.max))}
      </p>
      <AttemptSheets attempt={attempt} desk={desk} words={words} access={access} />
      <ol class="answers">
        {desk.items.map((item, index) => (
          <Answer key={item.id} item={item} index={index} attempt={attempt} desk={desk} words={words} />
        ))}
      </ol>
    </Modal>
  )
}

interface AnswerProps {
  readonly item: DeskItem
  readonly index: number
  readonly attempt: DeskAttempt
  readonly desk: Desk
  readonly words: Teaching
}

/** One answer beside the key, why it is not the key, and what the sources say: what a student's parents ask for. */
function Answer({ item, index, attempt, desk, words }: AnswerProps): VNode {
  const { results } = words
  const { columns, unanswered, notShown } = results.table
  const theirs = inLanguage(desk.language)
  const response = attempt.responses[index] ?? null
  const credit = attempt.credits[index] ?? 0
  const isDropped = desk.rulings.some((ruling) => ruling.item === item.id && ruling.is === 'drop')
  const mark = cellMarkOf(attempt, index, isDropped)
  const why = credit < 1 && typeof response === 'number' ? item.whys?.[response] : undefined
  return (
    <li>
      <h3>
        <NumberedStem item={item} index={index} language={desk.language} words={words} />
      </h3>
      <div {...theirs}>
        <Exhibit passages={item.exhibit} />
      </div>
      <Reworded item={item} words={words} />
      <ItemRulings desk={desk} item={item} words={words} />
      {response === false ? (
        <p class="hint">{notShown}</p>
      ) : (
        <dl>
          <dt>{columns.answer}</dt>
          <dd>{response === null ? unanswered : <span {...theirs}>{responseInWords(item, response)}</span>}</dd>
          <dt>{columns.key}</dt>
          <dd {...theirs}>{item.keyText}</dd>
          <dt>{columns.credit}</dt>
          <dd>
            {figureOf(credit, words.number) ?? words.number(credit)}{' '}
            <span class={`mark is-${mark}`}>{results.marks[mark]}</span>
          </dd>
        </dl>
      )}
      {why && <p {...theirs}>{why}</p>}
      <ItemEvidence item={item} language={desk.language} words={words} />
    </li>
  )
}
