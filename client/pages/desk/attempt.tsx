import type { VNode } from 'preact'
import { responseInWords } from '../../../questions/quiz/responses.ts'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { AttemptSheets } from './attempt-sheets.tsx'
import type { DeskAccess } from './desk-access.ts'
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
  const { columns, details, unanswered, notShown, close: closing } = results.table
  const title = details(whoOf(attempt, words))
  const theirs = inLanguage(desk.language)
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
        {desk.items.map((item, index) => {
          const response = attempt.responses[index] ?? null
          const isDropped = desk.rulings.some((ruling) => ruling.item === item.id && ruling.is === 'drop')
          const mark = cellMarkOf(attempt, index, isDropped)
          return (
            <li key={item.id}>
              <h3>
                <NumberedStem item={item} index={index} language={desk.language} words={words} />
              </h3>
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
                    {words.number(attempt.credits[index] ?? 0)}{' '}
                    <span class={`mark is-${mark}`} data-figure={figureOf(attempt.credits[index] ?? 0, words.number)}>
                      {results.marks[mark]}
                    </span>
                  </dd>
                </dl>
              )}
            </li>
          )
        })}
      </ol>
    </Modal>
  )
}
