import type { Received, Sheet, Started } from '../../../questions/wire/attempt.ts'
import type { Response } from '../../../questions/wire/item.ts'
import type { Published } from '../../../questions/wire/published.ts'
import { footnote } from '../served.ts'
import { anyResponses, publish, type Server, send, start, submit } from './calls.ts'

interface Said {
  readonly item?: string | undefined
  readonly reason?: string
  readonly response?: Response
}

/** Says that an item is wrong. */
export const say = (server: Server, { code }: Pick<Published, 'code'>, token: string, said: Said) =>
  send(server, 'POST', `/api/quizzes/${code}/challenges`, { token, reason: 'The book says otherwise.', ...said })

export const firstOf = ({ items }: Pick<Started, 'items'>) => items[0]?.id ?? ''

/** A quiz, and one attempt at it that was handed in. */
export async function handedIn(server: Server = footnote, settings: Readonly<Record<string, unknown>> = {}) {
  const published = await publish(server, settings)
  const started = await start(server, published.code)
  const { body } = await submit<Sheet & Received>(server, published.code, started.token, anyResponses(started))
  return { published, started, item: firstOf(started), proof: body.proof }
}
