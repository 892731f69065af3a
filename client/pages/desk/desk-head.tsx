import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { type KeepDecision, KeepResults, keptQuizOf } from '../landing/keep-results.tsx'
import { deskAddress } from '../landing/private-link.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import type { DeskAccess } from './desk-access.ts'
import { Spread } from './pictures.tsx'
import { type DeskReading, isClosedAt, isWaiting } from './reading.ts'
import { scoreSpread } from './score-spread.ts'

interface DeskHeadProps {
  readonly reading: Extract<DeskReading, { step: 'read' }>
  readonly words: Teaching
  readonly access: DeskAccess
  readonly keeping: KeepDecision
}

/** What quiz it is, whether it takes answers, how many are in, and how they spread. */
export function DeskHead({ reading, words, access, keeping }: DeskHeadProps): VNode {
  const { desk: say, overview } = words
  const { seen, at, stale } = reading
  const { desk } = seen
  const { code, analysis } = desk
  const state = stateOf(desk, at)
  const note = trustIn(desk, words)
  const turn = nextTurn(desk, state, words)
  return (
    <header class="desk-head">
      <h1 {...inLanguage(desk.language)}>{desk.title}</h1>
      {analysis.mean !== undefined && desk.attempts.length > 0 && (
        <p class="spread hint">
          <Spread counts={scoreSpread(desk.attempts)} />
          {overview.average(analysis.mean)}
        </p>
      )}
      <p class="desk-state">
        <b class={`state is-${state}`}>{overview[state]}</b>
        <span>
          {overview.code}{' '}
          <b class="quiz-code">
            <QuizCode code={code} />
          </b>
        </span>
        <span role="status">{handedIn(desk, words)}</span>
        {turn && <span>{turn}</span>}
        <span class="fresh">
          <span role={stale ? 'alert' : undefined}>{stale ? say.stale : say.refreshed(words.hour(at))}</span>
          <button type="button" class="link" onClick={access.read}>
            {say.refresh}
          </button>
        </span>
      </p>
      {note && <p class="hint">{note}</p>}
      {!isWaiting(desk, at) && (
        <KeepResults
          quiz={keptQuizOf(desk, access.secret, at)}
          results={deskAddress(code, access.secret)}
          keeping={keeping}
          words={words}
        />
      )}
    </header>
  )
}

type OpenState = 'open' | 'closed' | 'soon'

/** When it opens or closes; nothing where that was never said, or is over. */
function nextTurn({ settings }: Desk, state: OpenState, { desk: say, overview }: Teaching): string | undefined {
  const { opens, closes } = settings
  if (state === 'soon' && opens !== undefined) return overview.opensAt(opens)
  return state === 'open' && closes !== undefined ? say.closesAt(closes) : undefined
}

function stateOf(desk: Desk, at: Date): OpenState {
  if (isClosedAt(desk, at)) return 'closed'
  const { opens } = desk.settings
  return opens !== undefined && Date.parse(opens) > at.getTime() ? 'soon' : 'open'
}

/** Of seats it is known how many there are. Who has only begun is not known to anybody: beginning writes nothing. */
function handedIn({ attempts, settings }: Desk, { overview }: Teaching): string {
  return settings.seats === undefined
    ? overview.handedIn(attempts.length)
    : overview.seatsIn(attempts.length, settings.seats)
}

/** What a teacher must know before believing a score. */
function trustIn({ settings, open }: Desk, { desk: say }: Teaching): string | undefined {
  if (settings.feedback !== 'closed') return say.practice
  return open ? say.open : undefined
}
