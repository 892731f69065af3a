import type { QuizState } from '../quiz/state.ts'
import { contentHeight, watchHeight } from './height.ts'
import { askOf, type Message, messageOf, type News } from './messages.ts'
import { type Milestone, milestones } from './milestones.ts'
import { addressedBy, H5P_HELLO, heardFrom, type Say, sayLti } from './protocols.ts'

interface Place {
  /** The window around the quiz. */
  readonly host: Pick<Window, 'postMessage'>
  /** The frame's own address, with what the host has added to it. */
  readonly address: URL
  /** Sites that may know results; none: it is not known who frames the quiz. */
  readonly listed: readonly string[]
}

/** A milestone, when it was reached, and the state in which it was. */
interface Reached {
  readonly milestone: Milestone
  readonly timestamp: string
  readonly state: QuizState
  readonly token: string
}

interface Framed {
  /** Something was said by the host. */
  readonly hear: (message: unknown, origin: string) => void
  /** The quiz has a new state. */
  readonly follow: (state: QuizState) => void
}

/** A quiz in somebody's page: keeps the host told how high it is and how far the student has come. */
export function framed({ host, address, listed }: Place): Framed {
  const quiz = address.pathname.split('/').at(-1) ?? ''
  const reached: Reached[] = []
  const newIn = milestones()
  let say: Say = addressedBy(address) ?? sayLti
  let isReady = false
  let token = ''
  /** Where statements go; absent until the host asks for them. */
  let recorder: string | undefined

  const send = (message: unknown, to = '*') => host.postMessage(message, to)
  const post = (news: News, to?: string) => send(messageOf(quiz, news) satisfies Message, to)

  // One after the other: modules that are being loaded finish in any order. One that cannot be loaded is left out; a
  // host can ask again.
  let told: Promise<void> = Promise.resolve()
  function queueStatement(one: Reached, to: string): void {
    // A page that was reached by forms alone knows the result and not the attempt.
    if (one.token === '') return
    told = told
      .then(() => statementOf(one, address.origin, listed.includes(to)))
      .then((news) => post(news, to))
      .catch(() => {})
  }

  watchHeight((height) => {
    post({ event: 'height', height })
    send(say(height, false))
  })
  send(H5P_HELLO)

  return {
    hear: (message, origin) => {
      const ask = askOf(message)
      const heard = heardFrom(message)
      if (heard) {
        say = heard
        send(say(contentHeight(), true))
      }
      if (ask === 'height') post({ event: 'height', height: contentHeight() })
      if (ask === 'xapi') {
        // A host without an origin cannot be addressed, and is never a listed one.
        recorder = origin === 'null' ? '*' : origin
        for (const one of reached) queueStatement(one, recorder)
      }
    },
    follow: (state) => {
      if (!isReady) post({ event: 'ready' })
      isReady = true
      for (const milestone of newIn(state)) {
        if (milestone.is === 'begun') ({ token } = milestone)
        const one = { milestone, timestamp: new Date().toISOString(), state, token }
        reached.push(one)
        for (const [news, site] of newsOf(milestone, listed)) post(news, site)
        if (recorder !== undefined) queueStatement(one, recorder)
      }
    },
  }
}

/**
 * What a recorder learns of a milestone. Most hosts have no recorder, so the code that makes statements is loaded when
 * the first one asks.
 */
async function statementOf(
  { milestone, timestamp, state, token }: Reached,
  origin: string,
  withScore: boolean,
): Promise<News> {
  const { xapiStatement } = await import('./statements.ts')
  const statement = xapiStatement({ origin, card: state.card, token }, { milestone, timestamp, withScore })
  return { event: 'statement', statement }
}

/** What every host learns of a milestone, and what only a site that may know results learns. */
function newsOf(milestone: Milestone, listed: readonly string[]): readonly (readonly [News, string?])[] {
  if (milestone.is === 'progress') {
    const { answered, items } = milestone
    return [[{ event: 'progress', answered, items }]]
  }
  if (milestone.is !== 'completed') return []
  if (listed.length === 0) return [[{ event: 'completed' }]]
  const { proof } = milestone.outcome
  // The browser hands a message over only to the site that it is addressed to.
  return listed.map((site) => [{ event: 'completed', proof, receipt: proof }, site])
}
