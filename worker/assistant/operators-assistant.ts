import type { Environment } from '../environment.ts'
import { log } from '../log.ts'
import type { Assistant } from './assistant.ts'
import { chatServer } from './chat-server.ts'
import { workersAi } from './workers-ai.ts'

type Settings = Pick<Environment, 'AI' | 'ASSISTANT_URL' | 'ASSISTANT_MODEL' | 'ASSISTANT_KEY'>

/** The assistant of this site; `undefined` where its operator wants none, or has not said all that it takes. */
export function assistantOf({ AI, ASSISTANT_URL, ASSISTANT_MODEL, ASSISTANT_KEY }: Settings): Assistant | undefined {
  if (!ASSISTANT_URL) return AI && workersAi(AI, ASSISTANT_MODEL)
  const address = addressOf(ASSISTANT_URL)
  if (!address) log({ failed: 'ASSISTANT_URL', error: 'no address' })
  return address && ASSISTANT_MODEL ? chatServer(address, ASSISTANT_MODEL, ASSISTANT_KEY) : undefined
}

/** Where completions are asked for: the address of the API is enough. A name or a password in it is refused. */
function addressOf(typed: string): URL | undefined {
  if (!URL.canParse(typed)) return undefined
  const address = new URL(typed)
  if (!/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '') return undefined
  address.hash = ''
  const path = address.pathname.replace(/\/+$/, '')
  address.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`
  return address
}
