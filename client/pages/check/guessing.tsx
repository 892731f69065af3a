import type { VNode } from 'preact'
import type { JudgedQuiz } from '../../../questions/readers/judge-quiz.ts'
import type { CheckPageWords } from '../../words/en/check-page.ts'
import type { Teaching } from '../../words/teaching.ts'

interface GuessingProps {
  readonly robots: JudgedQuiz['robots']
  readonly words: Teaching
  readonly say: CheckPageWords
}

/** How far somebody gets who knows nothing: the robot that does best, and the others behind a tap. */
export function Guessing({ robots, words: { results }, say }: GuessingProps): VNode {
  const sorted = [...robots].sort((a, b) => b.right - a.right)
  const [best] = sorted
  return (
    <section aria-labelledby="guessing">
      <h3 id="guessing">{say.guessing}</h3>
      {best ? (
        <>
          <p class={isTooGood(best) ? 'problem' : undefined}>
            {results.robot(results.robots[best.robot], best.right, best.of, best.chance)}
            {isTooGood(best) && ` ${say.setAdvice['beats-chance']}`}
          </p>
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

/** One question more than chance, as our own quizzes are held to, and more than a tenth of all. */
const isTooGood = ({ right, of, chance }: JudgedQuiz['robots'][number]): boolean =>
  right > of * chance + Math.max(1, of / 10)
