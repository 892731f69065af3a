import { test as plain } from 'vitest'
import { type Footnote, startFootnote } from './footnote.ts'

// One Worker serves all test files of a process (isolate: false), one test after the other: what a test publishes is
// its own, and no test asks for all that there is. One that does, or needs a Worker set up otherwise, starts it itself.

export const footnote: Footnote = await startFootnote()

/** A test of the Worker, which is stopped when the last file of the process has run. */
export const test = plain
  .extend('served', { scope: 'worker' }, () => footnote)
  .extend('stopped', { scope: 'worker', auto: true }, ({ served }, { onCleanup }) => {
    onCleanup(() => served[Symbol.asyncDispose]())
  })
