import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isWhole } from './support/e2e/rows.ts'

/** Files that take minutes. Begun last, each would run alone at the end while the other worker waits. */
const LONG = ['e2e/accessibility.test.ts', 'worker/soak.test.ts']

// A process that is started begins with what the one before it has compiled: a command line costs a third, and so does
// what drives the browser and the Worker.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../.build/compiled')

/**
 * Files of which the test command takes no row, for others come through the same: docs/decisions/19-short-and-whole.md.
 */
const WHOLE = ['desk-seats', 'keyboard-choices', 'making-keys', 'same-bank', 'studio-assistant', 'studio-by-hand'].map(
  (name) => `tests/e2e/${name}.test.ts`,
)

/** In this order: the domain needs no build, and the browser is started when the Worker is there. */
const FOLDERS = ['questions', 'worker', 'client', 'e2e']

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name))
    const placeOf = ({ moduleId }: TestSpecification) =>
      FOLDERS.findIndex((folder) => moduleId.includes(`/tests/${folder}/`))
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b) || Number(isLong(b)) - Number(isLong(a)))
  }
}

/**
 * Files of a project run in two processes. Those that need the build are one, so that neither process starts a second
 * Worker or loads again what it has. Time limits are guards against hanging, far above what a test takes on a slow
 * machine.
 */
const project = (name: string, folders: readonly string[], setups: readonly string[], testTimeout: number) => ({
  extends: true as const,
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    exclude: isWhole ? [] : WHOLE,
    setupFiles: ['tests/support/seeded.ts', ...setups],
    globalSetup: [name === 'questions' ? 'tests/support/banks.ts' : 'tests/support/build-beside.ts'],
    testTimeout,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 20 } },
    maxConcurrency: 2,
    // Files of a process share their modules, and what takes long to start: the browser and the Worker of
    // support/browser-test.ts.
    isolate: false,
    maxWorkers: 2,
  },
})

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      project('questions', ['questions'], [], 120_000),
      project('built', ['worker', 'client', 'e2e'], ['tests/support/when-built.ts'], 300_000),
    ],
    reporters: ['default', 'json'],
    outputFile: { json: '.build/tests.json' },
  },
})
