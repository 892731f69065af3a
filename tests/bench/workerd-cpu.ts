import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const NANOSECONDS = 1e6

/** The workerd that this process has started: stores and limiters of Miniflare are in it. */
export function ownWorkerd(): string {
  const rows = execFileSync('ps', ['-eo', 'pid,ppid,comm'], { encoding: 'utf8' }).split('\n')
  const own = rows.map((row) => row.trim().split(/\s+/)).filter(([, parent]) => parent === String(process.pid))
  const pid = own.find(([, , command]) => command === 'workerd')?.[0]
  if (pid === undefined) throw new Error('No workerd runs below this process.')
  return pid
}

/** Milliseconds of CPU that a process has used so far, by the scheduler's count of each of its threads (Linux). */
export function cpuOf(pid: string): number {
  const tasks = `/proc/${pid}/task`
  return readdirSync(tasks).reduce(
    (sum, task) => sum + Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]) / NANOSECONDS,
    0,
  )
}
