import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'

// Before the first local start: a signing secret that only this machine knows. Production has its own: `wrangler secret
// put SIGNING_SECRETS`.

const FILE = `${import.meta.dirname}/../.dev.vars`

try {
  // `wx` leaves a secret that is already there alone: tokens that it signed stay good.
  writeFileSync(FILE, `SIGNING_SECRETS=${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}
