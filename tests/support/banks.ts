import { execFileSync } from 'node:child_process'

/** Makes the banks of the topics, once a run and where they are not of what stands there now: `#topics`. */
export function setup(): void {
  execFileSync(process.execPath, ['questions/commands/banks.ts'], {
    cwd: `${import.meta.dirname}/../..`,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
