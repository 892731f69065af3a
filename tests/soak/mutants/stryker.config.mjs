import { GROUPS } from './groups.ts'

// One group a run, by its number: it needs a fraction of the tests.
const group = GROUPS[Number(process.env.FOOTNOTE_MUTANTS)]
if (!group) throw new RangeError(`There is no group ${process.env.FOOTNOTE_MUTANTS}.`)

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...group.mutate],
  testRunner: 'vitest',
  // Which tests are about which sources is written down, and need not be found out for each mutant.
  vitest: { configFile: 'tests/soak/vitest.config.ts', related: false },
  // Of what was built the Worker's app imports three files.
  ignorePatterns: ['/.build/*', '!/.build/*.js', '.wrangler', 'docs', 'tests/soak/mutants/node_modules'],
  tempDirName: '.build/mutants',
  tsconfigFile: 'none: this TypeScript has no such API any more',
  reporters: ['json'],
  jsonReporter: { fileName: `.build/mutation/${group.name}.json` },
  concurrency: 1,
  // A slow machine is no proof that a test noticed; what loops is counted, and cut off before.
  timeoutMS: 30_000,
  allowConsoleColors: false,
}
