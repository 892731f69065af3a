import type { VNode } from 'preact'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { headingIdOf } from './item-heading.ts'
import { TabLink } from './tab-list.tsx'
import type { TabWay } from './tabs.ts'
import { type ToTeach, teachAgain } from './teach-again.ts'

interface TeachListProps {
  readonly desk: Desk
  /** The desk's key: a card is printed with it. */
  readonly secret: string
  readonly words: Teaching
  readonly way: TabWay
}

/** What to teach again, and what students say is wrong. */
export function TeachList({ desk, secret, words, way }: TeachListProps): VNode {
  const { overview: say, challenges } = words
  const needed = teachAgain(desk)
  const challenged = new Set(desk.challenges.map(({ item }) => item)).size
  const isEarly = desk.analysis.detail === 'totals'
  return (
    <section aria-labelledby="teach">
      <h2 id="teach">{say.teach}</h2>
      {challenged > 0 && (
        <p class="notice">
          {challenges.notice(challenged)}{' '}
          <TabLink way={way} to="questions" focus="challenges">
            {challenges.look}
          </TabLink>
        </p>
      )}
      {isEarly && <p class="hint">{say.few(desk.attempts.length)}</p>}
      {needed.length > 0 ? (
        <ul class="teach">
          {needed.map((one) => (
            <TeachEntry key={one.item.id} {...{ one, desk, secret, words, way }} />
          ))}
        </ul>
      ) : (
        <p class="hint">{say.fine}</p>
      )}
    </section>
  )
}

interface TeachEntryProps extends TeachListProps {
  readonly one: ToTeach
}

function TeachEntry({ one, desk, secret, words, way }: TeachEntryProps): VNode {
  const { overview: say, results } = words
  const { item, index, counts, taken, typed, isLow, isDoubtful, challenges } = one
  const link = useLink()
  const isContested = item.standing === 'contested'
  const heading = `teach-${item.id}`
  return (
    <li>
      <h3 id={heading}>
        <span class="hint">{results.questions([index + 1])}</span>{' '}
        <span title={item.stem} {...inLanguage(desk.language)}>
          {shortened(item.stem)}
        </span>
      </h3>
      <p>
        {counts && <b>{hasParts(item) ? say.gotAll(counts.right, counts.of) : say.got(counts.right, counts.of)}</b>}{' '}
        {isDoubtful ? say.doubtful : isLow && say.again}{' '}
        <TabLink way={way} to="questions" focus={headingIdOf(item.id)} describedBy={heading}>
          {isDoubtful || isLow ? say.check : say.checkAlone}
        </TabLink>
        .
      </p>
      {taken && <p class="hint">{say.took(taken.count, taken.text)}</p>}
      {item.shape === 'number' && (
        <details>
          <summary>{words.learning.keyIs}</summary>
          <p {...inLanguage(desk.language)}>{item.keyText}</p>
          {typed && <p class="hint">{say.wrote(typed.count, words.learning.number(typed.number))}</p>}
        </details>
      )}
      {challenges > 0 && <p class="hint">{say.challenged(challenges)}</p>}
      {isContested && (
        <p class="hint">
          {say.disagree} <a href={link(`/print/${desk.code}?part=cards#${secret}`)}>{say.card}</a>
        </p>
      )}
    </li>
  )
}

/** Of these a part may be right. */
const hasParts = ({ shape }: DeskItem): boolean => shape !== 'one' && shape !== 'number'

/** A question is known again by its beginning; the whole one is a press away. */
const STEM_CHARACTERS = 64

function shortened(stem: string): string {
  if (stem.length <= STEM_CHARACTERS) return stem
  const whole = stem.slice(0, STEM_CHARACTERS).replace(/\s+\S*$/u, '')
  return `${whole.replace(/[\s,;:.]+$/u, '')}…`
}
