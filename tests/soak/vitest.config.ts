import { defineConfig } from 'vitest/config'
import { GROUPS } from './mutants/groups.ts'

/** The tests of the group that is mutated: mutants/stryker.config.mjs. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    testTimeout: 60_000,
    // One thread for all files of a mutant: to start one costs more than most tests.
    isolate: false,
    setupFiles: ['tests/support/seeded.ts'],
    include: [...(GROUPS[Number(process.env.FOOTNOTE_MUTANTS)]?.tests ?? [])],
  },
})
