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

/** In this order: as soon as one worker has no file of a project left it begins the next, while the other goes on. */
const PROJECTS = ['questions', 'worker', 'client', 'e2e']

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name))
    const placeOf = ({ project }: TestSpecification) => PROJECTS.indexOf(project.name)
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b) || Number(isLong(b)) - Number(isLong(a)))
  }
}

/** Time limits are guards against hanging, far above what a test takes on a slow machine. */
const project = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    exclude: isWhole ? [] : WHOLE,
    setupFiles: ['tests/support/seeded.ts'],
    globalSetup: [name === 'questions' ? 'tests/support/banks.ts' : 'tests/support/built.ts'],
    testTimeout: name === 'questions' ? 120_000 : 300_000,
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
    projects: PROJECTS.map(project),
    reporters: ['default', 'json'],
    outputFile: { json: '.build/tests.json' },
  },
})
