import type { VNode } from 'preact'
import type { JudgedQuiz } from '../../../questions/readers/judge-quiz.ts'
import type { RobotName } from '../../../questions/wire/robot-names.ts'
import type { CheckPageWords } from '../../words/en/check-page.ts'
import type { Teaching } from '../../words/teaching.ts'

/** What these go by is gone where options are shuffled. */
const BY_PLACE: ReadonlySet<RobotName> = new Set<RobotName>(['the first', 'the middle', 'the last'])

interface GuessingProps {
  readonly judged: JudgedQuiz
  readonly words: Teaching
  readonly say: CheckPageWords
}

/** How far somebody gets who knows nothing: the robot that does best, and the others behind a tap. */
export function Guessing({ judged: { robots, together }, words: { results }, say }: GuessingProps): VNode {
  const sorted = [...robots].sort((a, b) => b.right - a.right)
  const [best] = sorted
  // A test of chance decides: of a few questions most are guessed now and then.
  const isBeaten = together.some(({ id }) => id === 'beats-chance')
  return (
    <section aria-labelledby="guessing">
      <h3 id="guessing">{say.guessing}</h3>
      {best ? (
        <>
          <p class={isBeaten ? 'problem' : undefined}>
            {results.robot(results.robots[best.robot], best.right, best.of, best.chance)}
            {isBeaten && ` ${say.setAdvice['beats-chance']}`}
          </p>
          {BY_PLACE.has(best.robot) && <p class="hint">{say.shuffled}</p>}
          <details>
            <summary>{say.robots}</summary>
            <p class="hint">{say.robotsHint}</p>
            <ul class="findings">
              {sorted.map(({ robot, right, of }) => (
                <li key={robot}>
                  {results.robots[robot]}: <b>{say.score(right, of)}</b>
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : (
        <p>{say.noGuess}</p>
      )}
    </section>
  )
}
