import { defineConfig } from 'vitest/config'

/** The tests that hold what is mutated: quick ones, of the domain and of single files of the Worker. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    testTimeout: 60_000,
    include: [
      'tests/questions/{dates,folding,marking,quantities,rulings,shapes,tombstones,value-words,values,why-not}.test.ts',
      'tests/worker/{codes,keyring,tokens}.test.ts',
    ],
  },
})
