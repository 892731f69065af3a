import type { VNode } from 'preact'
import type { JudgedQuestion } from '../../../questions/readers/judge-quiz.ts'
import type { ReadAnswer } from '../../../questions/readers/read-question.ts'
import type { Finding } from '../../../questions/wire/finding.ts'
import type { CheckPageWords } from '../../words/en/check-page.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface QuestionCardProps {
  readonly judged: JudgedQuestion
  /** BCP 47, of the questions. */
  readonly language: string
  /** How many robots there are. */
  readonly robots: number
  readonly words: Teaching
  readonly say: CheckPageWords
}

/** A question as it was read, what is wrong with it, and how many robots guess it. */
export function QuestionCard({ judged, language, robots, words, say }: QuestionCardProps): VNode {
  const { number, question, findings, guessedBy } = judged
  const own = language === 'other' ? { dir: 'auto' as const } : inLanguage(language)
  const place = [question.name, question.file, say.line(question.line)].filter((part) => part !== undefined)
  return (
    <li>
      <h4>
        {words.review.question(number)} <bdi class="hint">{place.join(' · ')}</bdi>
      </h4>
      <p class="stem" {...own}>
        {question.stem}
      </p>
      <Answer answer={question.answer} own={own} say={say} />
      {findings.length === 0 ? (
        <p class="hint">{say.nothing}</p>
      ) : (
        <ul class="findings warnings">
          {findings.map((finding) => (
            <li key={finding.id}>
              <b>{say.levels[finding.level]}:</b> {adviceOn(finding, say) ?? words.review.rule(finding)}{' '}
              <Words finding={finding} own={own} say={say} />
            </li>
          ))}
        </ul>
      )}
      {guessedBy && <p class="hint">{say.guessed(guessedBy.length, robots)}</p>}
    </li>
  )
}

/** Characters, as the check counts them. */
const LONGEST_OPTION = 120

/** Of options that cannot stand it says which way they are wrong. */
function adviceOn({ id, found }: Finding, say: CheckPageWords): string | undefined {
  if (id !== 'sound-options') return say.advice[id]
  if (found === 'an empty option') return say.badOption.empty
  return found.length > LONGEST_OPTION ? say.badOption.long : say.badOption.twice
}

interface WordsProps extends Pick<AnswerProps, 'own' | 'say'> {
  readonly finding: Finding
}

/** The very words that are wrong. What the checks say in words of English is said without them. */
function Words({ finding: { id, found }, own, say }: WordsProps): VNode | null {
  if (id === 'one-key' || (id === 'three-options' && found === 'none')) return null
  if (id === 'sound-options' && found === 'an empty option') return null
  if (id === 'options-equally-long') {
    const [longest = 0, shortest = 0] = (found.match(/\d+/g) ?? []).map(Number)
    return <b>{say.lengths(longest, shortest)}</b>
  }
  return <q {...own}>{found}</q>
}

interface AnswerProps {
  readonly answer: ReadAnswer
  readonly own: { readonly lang?: string; readonly dir: 'ltr' | 'rtl' | 'auto' }
  readonly say: CheckPageWords
}

function Answer({ answer, own, say }: AnswerProps): VNode {
  if (answer.is === 'choice')
    return (
      <ul class="choices" {...own}>
        {answer.options.map((text, i) => (
          <li key={i} class={answer.keys.includes(i) ? 'is-key' : undefined}>
            {text} {answer.keys.includes(i) && <small {...say.own}>✓ {say.right}</small>}
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <p class="hint">{say.answers}</p>
      <ul class="choices" {...own}>
        {rightAnswers(answer, say).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function rightAnswers(answer: Exclude<ReadAnswer, { is: 'choice' }>, say: CheckPageWords): readonly string[] {
  if (answer.is === 'number') return answer.ranges.map(([min, max]) => say.between(min, max))
  if (answer.is === 'text') return answer.accepted
  if (answer.is === 'order') return answer.key.map((option, place) => `${place + 1}. ${answer.options[option] ?? ''}`)
  return answer.left.map((left, i) => `${left} → ${answer.right[answer.key[i] ?? -1] ?? ''}`)
}
