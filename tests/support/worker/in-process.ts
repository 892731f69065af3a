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
  readonly secrets?: string
  /** Whether a limiter lets a key through. */
  readonly admits?: (key: string) => boolean
}

export function inProcess({
  quizzes = memoryKv(),
  scores = memoryKv(),
  secrets = SECRET,
  admits = () => true,
}: Options = {}): InProcess {
  const limiter = { limit: async ({ key }: { key: string }) => ({ success: admits(key) }) }
  const environment = {
    QUIZZES: quizzes,
    SCORES: scores,
    LIMITER_SUBMIT: limiter,
    LIMITER_CHALLENGE: { limit: async ({ key }: { key: string }) => ({ success: admits(`challenge ${key}`) }) },
    LIMITER_PUBLISH: limiter,
    SIGNING_SECRETS: secrets,
  }
  return { quizzes, scores, fetch: async (path, init) => app.request(path, init, environment) }
}
