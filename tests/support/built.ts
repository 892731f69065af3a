import { execFileSync } from 'node:child_process'

/** Builds what `npm run deploy` would deploy into .build/worker and .build/assets, once a run. */
export function setup(): void {
  if (process.env.FOOTNOTE_BUILT) return
  run('node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', '.build/worker')
  run('tests/support/worker-options.ts')
  process.env.FOOTNOTE_BUILT = 'yes'
}

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, args, {
    cwd: `${import.meta.dirname}/../..`,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Wrangler reads its config for the fixture and would say so each time.
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'warn' },
  })
}
