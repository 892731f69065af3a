import type { Response, WireItem } from '../../questions/wire/item.ts'
import { answerTo } from './responses.ts'
import type { SessionContext } from './session-context.ts'
import type { Answering, Practising } from './state.ts'

/** An answer in its final form, about to be sent. */
interface Asked {
  readonly item: string
  readonly response: Response
}

/** @returns `undefined` where there is nothing to send: it is said then what is lacking. */
export type Fill = (
  now: Pick<Answering | Practising, 'drafts' | 'busy'>,
  item: WireItem | undefined,
  skip: boolean,
) => Asked | undefined

/** Puts an answer in its final form where there is one; says what is wrong where there is none. */
export function filler(context: SessionContext): Fill {
  const { change } = context
  return ({ drafts, busy }, item, skip) => {
    if (!item || busy) return undefined
    const response = answerTo(item, drafts[item.id], skip)
    if (typeof response === 'string') {
      change({ type: 'troubled', problem: context.words[response], at: item.id })
      return undefined
    }
    change({ type: 'asked', drafts: { [item.id]: response } })
    return { item: item.id, response }
  }
}
