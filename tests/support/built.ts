import { execFileSync } from 'node:child_process'

/** Builds what `npm run deploy` would deploy into .build/worker and .build/assets, once a run. */
export function setup(): void {
  if (process.env.FOOTNOTE_BUILT) return
  execFileSync(
    process.execPath,
    ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', '.build/worker'],
    {
      cwd: `${import.meta.dirname}/../..`,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    },
  )
  // Every project that needs the build calls this, in one process.
  process.env.FOOTNOTE_BUILT = 'yes'
}
