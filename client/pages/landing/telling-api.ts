import type { Desk } from '../../../questions/wire/desk.ts'
import type { Reply } from '../../reply.ts'
import type { Api } from '../parts/api.ts'

interface Listener {
  /** The desk as it was just read. */
  readonly told: (desk: Desk) => void
  /** It has another key now. */
  readonly turned: (key: string) => void
  /** The quiz is deleted. */
  readonly gone: () => void
}

/** The same, and what comes of it is also told to a listener. */
export function tellingApi(api: Api, { told, turned, gone }: Listener): Api {
  const heard = (reply: Reply<Desk>): Reply<Desk> => {
    if (reply.ok) {
      if (reply.value.deleted) gone()
      else told(reply.value)
    } else if (reply.trouble.is === 'deleted') gone()
    return reply
  }
  return {
    ...api,
    results: async (code, key) => heard(await api.results(code, key)),
    setState: async (code, key, state) => heard(await api.setState(code, key, state)),
    turnKey: async (code, key, next) => {
      const reply = await api.turnKey(code, key, next)
      if (reply.ok) turned(next)
      return reply
    },
    remove: async (code, key, attempt) => {
      const reply = await api.remove(code, key, attempt)
      if (reply.ok && attempt === undefined) gone()
      return reply
    },
  }
}
