import type { VNode } from 'preact'
import { responseInWords } from '../../../questions/quiz/responses.ts'
import type { Challenge, Desk, DeskItem } from '../../../questions/wire/desk.ts'
import type { Response } from '../../../questions/wire/item.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { isSameResponse } from './effect.ts'
import { ItemEvidence } from './evidence.tsx'
import { NumberedStem } from './numbered-stem.tsx'
import type { Questioned } from './ruling-dialog.tsx'
import { ItemRulings } from './ruling-list.tsx'
import { whoOf } from './who.ts'

interface ChallengesProps {
  readonly desk: Desk
  readonly words: Teaching
  /** Opens what rules on an item. */
  readonly question: (questioned: Questioned) => void
}

/** What students say is wrong with a question, by item, beside what the item rests on and what they answered. */
export function Challenges({ desk, words, question }: ChallengesProps): VNode {
  const { challenges: say } = words
  const challenged = desk.items.flatMap((item, index) => {
    const own = desk.challenges.filter((challenge) => challenge.item === item.id)
    return own.length === 0 ? [] : [{ item, index, own }]
  })
  return (
    <section aria-labelledby="challenges">
      <header class="row">
        <h2 id="challenges" tabindex={-1}>
          {say.heading}
        </h2>
        {desk.challenges.length > 0 && <span>{say.number(desk.challenges.length)}</span>}
      </header>
      {challenged.length === 0 && <p class="hint">{say.none}</p>}
      <ol class="challenged">
        {challenged.map(({ item, index, own }) => (
          <li key={item.id}>
            <h3>
              <NumberedStem item={item} index={index} language={desk.language} words={words} />
            </h3>
            <p class="key">
              <span>{words.make.key}</span> <b {...inLanguage(desk.language)}>{item.keyText}</b>
            </p>
            <ItemRulings desk={desk} item={item} words={words} />
            <ul class="challenges">
              {own.map((challenge) => (
                <ChallengeEntry key={challenge.attempt} {...{ challenge, item, index, desk, words, question }} />
              ))}
            </ul>
            <ItemEvidence item={item} language={desk.language} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ChallengeEntryProps extends ChallengesProps {
  readonly challenge: Challenge
  readonly item: DeskItem
  readonly index: number
}

function ChallengeEntry({ challenge, item, index, desk, words, question }: ChallengeEntryProps): VNode {
  const { challenges: say, results, when } = words
  const attempt = desk.attempts.find(({ id }) => id === challenge.attempt)
  const who = whoOf(attempt ?? { id: challenge.attempt }, words)
  const response = answered(challenge, attempt?.responses[index])
  const isRight =
    response !== undefined &&
    attempt?.credits[index] === 1 &&
    isSameResponse(response, attempt.responses[index] ?? null)
  return (
    <li>
      <blockquote dir="auto">{challenge.reason}</blockquote>
      <p class="hint">
        <bdi>{who}</bdi> · {when(challenge.at)} ·{' '}
        {response === undefined ? (
          results.table.unanswered
        ) : (
          <>
            {say.answer} <bdi {...inLanguage(desk.language)}>{responseInWords(item, response)}</bdi>
          </>
        )}
      </p>
      <button
        type="button"
        aria-label={say.ruleOn(who, index + 1)}
        onClick={() => question({ item: item.id, ...(response === undefined || isRight ? {} : { response }) })}
      >
        {say.rule}
      </button>
    </li>
  )
}

/** What the student says to have answered, else what the attempt that counts holds. */
function answered({ response }: Challenge, counted: Response | false | undefined): Exclude<Response, null> | undefined {
  const given = response ?? (counted === false ? null : counted)
  return given ?? undefined
}
