import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unstable_readConfig as readConfig, unstable_getMiniflareWorkerOptions as workerOptionsOf } from 'wrangler'

// Writes what Miniflare is to make of wrangler.toml. Loading wrangler takes two seconds: this is asked once a run, and
// not by every process that starts a Worker.

const root = join(import.meta.dirname, '../..')
const config = readConfig({ config: join(root, 'wrangler.toml') })
// Without its bindings: those hold what is in the .dev.vars of the machine.
const { bindings: _, ...workerOptions } = workerOptionsOf(config).workerOptions
writeFileSync(join(root, '.build/worker-options.json'), JSON.stringify({ workerOptions, vars: config.vars }))
