import { countWrite } from './written.ts'

/** The store did not answer, or refused. What was asked may still have happened. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  /** The account has no writes left until 00:00 UTC. */
  readonly isSpent: boolean

  constructor(cause: unknown) {
    super('The store did not answer.', { cause })
    this.isSpent = isSpentDay(cause)
  }
}

/** As Cloudflare says it: by its code, or in the words of a Worker's own binding. */
const isSpentDay = (error: unknown): boolean =>
  error instanceof Error && /\b10048\b|limit exceeded for the day/.test(error.message)

/**
 * Milliseconds before the second and third try: least, and what chance adds. The third comes more than the one second
 * that KV asks for between two writes of a key.
 */
const PAUSES = [
  { least: 250, spread: 250 },
  { least: 900, spread: 600 },
] as const

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Writes, three times if need be. Only for writes that may be repeated: a put that failed may still have landed.
 *
 * @throws {StoreUnavailable} If the third try failed too.
 */
export async function persist(write: () => Promise<void>): Promise<void> {
  for (const { least, spread } of PAUSES) {
    try {
      countWrite(Date.now())
      return await write()
    } catch (error) {
      // Nothing is written before the day is over.
      if (isSpentDay(error)) throw new StoreUnavailable(error)
      // Chance keeps a class that failed together from coming back together.
      await pause(least + spread * Math.random())
    }
  }
  await reached(write())
}

/**
 * What the store answers.
 *
 * @throws {StoreUnavailable} If it does not.
 */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    throw new StoreUnavailable(cause)
  }
}
