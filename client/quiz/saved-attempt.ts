import * as v from 'valibot'
import { responsesSchema, type Started, startedSchema } from '../../questions/wire/attempt.ts'
import type { Inferred } from '../../questions/wire/inferred.ts'
import { type SourceSheets, sourceSheetsSchema } from '../../questions/wire/source-sheet.ts'
import type { TextStorage } from '../safe-storage.ts'

/** A half-done order or matching holds NaN, which JSON writes as null. */
const place = v.pipe(
  v.nullable(v.number()),
  v.transform((index) => index ?? Number.NaN),
)
const unsent = v.record(v.string(), v.string())
const kept = v.object({
  started: startedSchema,
  drafts: v.record(v.string(), v.nullable(v.union([v.number(), v.string(), v.array(place)]))),
  /** With `each`: how many items are answered for good. */
  at: v.pipe(
    v.number(),
    v.transform((at) => Math.max(0, Math.floor(at))),
  ),
  /** With `each`: the verdict on the last of them was being read. */
  isTold: v.exactOptional(v.boolean()),
  /** With `each`: ids of items that were passed without a connection, whose verdicts have not been shown. */
  owed: v.exactOptional(v.array(v.string())),
  unsent: v.exactOptional(unsent),
})
const waitings = v.array(
  v.object({
    started: startedSchema,
    responses: responsesSchema,
    /** What the server gave when it could not take it. */
    slip: v.exactOptional(v.string()),
    unsent: v.exactOptional(unsent),
  }),
)

const handed = v.array(
  v.object({
    /** ISO 8601, by this device. */
    at: v.string(),
    proof: v.string(),
    late: v.boolean(),
  }),
)

/** The attempt in progress. */
export type Kept = Inferred<typeof kept>

/** A frozen submission that is not acknowledged yet. */
export type Waiting = Inferred<typeof waitings>[number]

/** What was handed in here: when, and the proof that leads to its result. Neither name nor score. */
export type Handed = Inferred<typeof handed>[number]

/** Of a tablet that a class shares, as many as a reader looks through. */
const MOST_HANDED = 3

/** What this device keeps of one quiz: nothing but these, and what there is to read; no key ever. */
export interface SavedAttempt {
  readonly progress: () => Kept | undefined
  readonly save: (kept: Kept) => void
  /**
   * Freezes an attempt: from now on it waits, and is in progress no more. Once over all tabs: `false` if it is frozen
   * already.
   */
  readonly seal: (waiting: Waiting) => boolean
  readonly waiting: () => readonly Waiting[]
  /** Keeps more of a submission that waits. */
  readonly note: (token: string, more: Pick<Waiting, 'slip' | 'unsent'>) => void
  /** Erases what has been acknowledged, or refused for good. */
  readonly settle: (token: string) => void
  /** What was handed in here, the last first. */
  readonly handed: () => readonly Handed[]
  readonly keepHanded: (one: Handed) => void
  readonly forgetHanded: (proof: string) => void
  /** Who handed in takes it again: the next page need not ask who that was. */
  readonly retake: () => void
  /** The page before this one said so; asked once. */
  readonly isRetaken: () => boolean
  /** What there is to read, as long as an attempt is kept. */
  readonly sources: () => SourceSheets | undefined
  readonly saveSources: (sources: SourceSheets) => void
  /** Erases the attempt in progress. */
  readonly forget: () => void
}

/** Where an attempt in progress is kept; of each seat by itself, for several may be taken on one device. */
export const progressKey = (code: string, seat?: number): string =>
  `footnote:${code}${seat === undefined ? '' : `:${seat}`}`
/** Where submissions wait, of all seats: whichever is opened sends them. */
export const waitingKey = (code: string): string => `footnote:${code}:waiting`

/** What was handed in; of each seat by itself. */
const handedKey = (code: string, seat?: number): string => `${progressKey(code, seat)}:handed`

/** What there is to read in a quiz: the same for all seats. */
const sourcesKey = (code: string): string => `footnote:${code}:sources`

export function savedAttempt(storage: TextStorage, code: string, seat?: number): SavedAttempt {
  const isAbout = (token: string) => (one: { readonly started: Started }) => one.started.token === token
  const read = <S extends v.GenericSchema>(key: string, schema: S) => readJson(storage.getItem(key), schema)
  const progress = () => read(progressKey(code, seat), kept)
  const waiting = () => read(waitingKey(code), waitings) ?? []
  const put = (list: readonly Waiting[]) =>
    list.length > 0 ? storage.setItem(waitingKey(code), JSON.stringify(list)) : storage.removeItem(waitingKey(code))
  const retakeKey = `${progressKey(code, seat)}:retake`
  const handedIn = () => read(handedKey(code, seat), handed) ?? []
  const putHanded = (list: readonly Handed[]) =>
    list.length > 0
      ? storage.setItem(handedKey(code, seat), JSON.stringify(list.slice(0, MOST_HANDED)))
      : storage.removeItem(handedKey(code, seat))
  const forget = () => {
    storage.removeItem(progressKey(code, seat))
    if (waiting().length === 0) storage.removeItem(sourcesKey(code))
  }
  return {
    progress,
    save: (next) => storage.setItem(progressKey(code, seat), JSON.stringify(next)),
    seal: (next) => {
      const { token } = next.started
      const list = waiting()
      if (list.some(isAbout(token))) return false
      put([...list, next])
      if (progress()?.started.token === token) forget()
      return true
    },
    waiting,
    note: (token, more) => put(waiting().map((one) => (isAbout(token)(one) ? { ...one, ...more } : one))),
    settle: (token) => {
      put(waiting().filter((one) => !isAbout(token)(one)))
      if (waiting().length === 0 && !progress()) storage.removeItem(sourcesKey(code))
    },
    handed: handedIn,
    keepHanded: (one) => putHanded([one, ...handedIn().filter(({ proof }) => proof !== one.proof)]),
    forgetHanded: (forgotten) => putHanded(handedIn().filter(({ proof }) => proof !== forgotten)),
    retake: () => storage.setItem(retakeKey, '1'),
    isRetaken: () => {
      const isRetaken = storage.getItem(retakeKey) !== null
      storage.removeItem(retakeKey)
      return isRetaken
    },
    sources: () => read(sourcesKey(code), sourceSheetsSchema),
    saveSources: (sources) => {
      if (storage.getItem(sourcesKey(code)) === null) storage.setItem(sourcesKey(code), JSON.stringify(sources))
    },
    forget,
  }
}

/** Another tab's change of what waits tells that this attempt is frozen there. */
export function isSealedBy(change: string | null, token: string): boolean {
  return readJson(change, waitings)?.some((one) => one.started.token === token) ?? false
}

/** What was kept as JSON; `undefined` where it has not the shape. */
function readJson<S extends v.GenericSchema>(text: string | null, schema: S): v.InferOutput<S> | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? ''))
    if (read.success) return read.output
  } catch {
    // What is no JSON has no shape either.
  }
  return undefined
}
