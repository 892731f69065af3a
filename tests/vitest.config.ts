import { defineConfig } from 'vitest/config'

/** Time limits are guards against hanging, far above what a test takes on a slow machine. */
const project = (name: string, groupOrder: number, built: boolean) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    globalSetup: built ? ['tests/support/built.ts'] : [],
    // Wrangler reads its config for the fixture and would say so each time.
    env: { WRANGLER_LOG: 'warn' },
    testTimeout: built ? 180_000 : 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    maxConcurrency: 2,
    // Files of a process share their modules, and what takes long to start: the browser and the Worker of support/browser-test.ts.
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder },
  },
})

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      project('questions', 0, false),
      project('worker', 1, true),
      project('client', 2, true),
      project('e2e', 2, true),
    ],
    reporters: ['default', ['json', { outputFile: '.build/tests.json' }]],
  },
})
