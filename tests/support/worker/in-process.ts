import { LIMITERS } from '../../../worker/environment.ts'
import app from '../../../worker/index.tsx'
import { type MemoryKv, memoryKv } from './memory-kv.ts'

export const SECRET = 'a-secret-of-the-tests-and-of-nothing-else-0'

/** The Worker's app in this process, on stores that count and fail as a test wants it. */
export interface InProcess {
  readonly quizzes: MemoryKv
  readonly scores: MemoryKv
  fetch(path: string, init?: RequestInit): Promise<Response>
}

interface Options {
  readonly quizzes?: MemoryKv
  readonly scores?: MemoryKv
  /** Variables and secrets, over the ones every test has; `undefined` takes one away. */
  readonly bindings?: Readonly<Record<string, string | undefined>>
  /** Whether a limiter lets a key through: `LIMITER_ATTEMPT attempt {code} {attempt}`. */
  readonly admits?: (key: string) => boolean
}

export function inProcess({
  quizzes = memoryKv(),
  scores = memoryKv(),
  bindings = {},
  admits = () => true,
}: Options = {}): InProcess {
  const limiters = Object.fromEntries(
    LIMITERS.map((name) => [
      name,
      { limit: async ({ key }: { key: string }) => ({ success: admits(`${name} ${key}`) }) },
    ]),
  )
  const environment = { QUIZZES: quizzes, SCORES: scores, ...limiters, SIGNING_SECRETS: SECRET, ...bindings }
  return { quizzes, scores, fetch: async (path, init) => app.request(path, init, environment) }
}
