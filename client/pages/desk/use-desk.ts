import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { turnFragment } from '../../keep-fragment.ts'
import type { KeptQuizzes } from '../../kept-quizzes.ts'
import type { Api } from '../parts/api.ts'
import type { DeskAccess } from './desk-access.ts'
import { afterDeletion, afterErasing, afterReply, boardCountOf, type DeskReading } from './reading.ts'
import { useBoard } from './use-board.ts'

interface DeskOptions {
  readonly code: string
  readonly api: Api
  /** The desk's key, as the address has it. */
  readonly secret: string
  /** The quizzes that this device keeps. */
  readonly kept: KeptQuizzes
}

/** Milliseconds between readings. With the store's own delay, an answer shows up within a minute. */
const EVERY = 20_000

/**
 * The desk, read again and again as long as its quiz is there, and what its holder can do. The board and the list of
 * this device are told what it has read.
 */
export function useDesk({ code, api, secret: first, kept }: DeskOptions): {
  readonly reading: DeskReading
  readonly access: DeskAccess
} {
  const [reading, setReading] = useState<DeskReading>({ step: 'loading' })
  const [secret, setSecret] = useState(first)
  const isGone = reading.step === 'deleted'

  const read = useCallback(async () => {
    const reply = await api.results(code, secret)
    setReading((before) => afterReply(before, reply, new Date()))
  }, [api, code, secret])

  useEffect(() => {
    if (isGone) return
    void read()
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), EVERY)
    return () => clearInterval(timer)
  }, [read, isGone])

  const access = useMemo<DeskAccess>(
    () => ({
      api,
      secret,
      read: () => void read(),
      changed: (desk) => setReading((before) => afterReply(before, { ok: true, value: desk }, new Date())),
      erased: (attempt) => setReading((before) => afterErasing(before, attempt)),
      turned: (next) => {
        turnFragment(next)
        kept.update(code, { key: next })
        setSecret(next)
      },
      gone: () => setReading(afterDeletion),
    }),
    [api, code, kept, secret, read],
  )

  const count = useMemo(() => boardCountOf(reading), [reading])
  useBoard({ code, count, isGone, read: access.read })
  useEffect(() => {
    if (isGone) kept.forget(code)
    if (reading.step !== 'read' || !count) return
    kept.update(code, { attempts: count.attempts, at: count.at, title: reading.seen.desk.title })
  }, [code, kept, isGone, count])
  return { reading, access }
}
