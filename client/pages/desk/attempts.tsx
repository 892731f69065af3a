import type { VNode } from 'preact'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { Confirmed } from './confirmed.tsx'

export interface AttemptTableProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly remove?: (id: string) => void
}

/** Who took it, when, how long, with what score. */
export function AttemptTable({ desk, words, remove }: AttemptTableProps): VNode {
  const { desk: say } = words
  const { columns } = say
  const latest = desk.attempts.toSorted((a, b) => b.started.localeCompare(a.started))
  return (
    <section aria-labelledby="attempts">
      <header class="row">
        <h2 id="attempts">{say.attemptsTitle}</h2>
        <span role="status">{say.attempts(latest.length)}</span>
      </header>
      {latest.length === 0 ? (
        <p class="empty">{say.nobody}</p>
      ) : (
        <section class="scroll" aria-label={say.attempts(latest.length)} tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.started}</th>
                <th scope="col">{columns.took}</th>
                <th scope="col" class="figure">
                  {columns.score}
                </th>
                <th scope="col">{columns.notes}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {latest.map((attempt) => (
                <AttemptRow key={attempt.id} attempt={attempt} words={words} remove={remove} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

interface AttemptRowProps {
  readonly attempt: DeskAttempt
  readonly words: Teaching
  readonly remove: ((id: string) => void) | undefined
}

function AttemptRow({ attempt, words, remove }: AttemptRowProps): VNode {
  const { desk: say, learning, when } = words
  const { id, name, started, seconds, score, max } = attempt
  return (
    <tr>
      <th scope="row">
        <bdi>{name ?? say.unnamed}</bdi>
      </th>
      <td>{when(started)}</td>
      <td>{say.seconds(seconds)}</td>
      <td class="figure">{learning.score(learning.number(score), learning.number(max))}</td>
      <td>{notesOf(attempt, words).join(', ')}</td>
      <td>
        {remove && (
          <Confirmed
            label={say.remove}
            title={say.removeAttempt(name ?? say.unnamed)}
            text={say.removeAttemptSure}
            words={words}
            act={() => remove(id)}
          />
        )}
      </td>
    </tr>
  )
}

/** What a teacher should know of an attempt before believing its score. */
function notesOf({ late, fast, submissions }: DeskAttempt, { desk }: Teaching): readonly string[] {
  return [
    ...(late ? [desk.late] : []),
    ...(fast ? [desk.fast] : []),
    ...(submissions > 1 ? [desk.resubmitted(submissions - 1)] : []),
  ]
}
