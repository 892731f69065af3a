/** Milliseconds of CPU that this process spends on something: what else runs on the machine is not in it. */
export async function cpuOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Milliseconds: no request may cost more, what a hostile body can make the Worker do is bounded. */
export const MOST_CPU = 250

/** Milliseconds that the yardstick cost where that was set. */
const YARDSTICK = 15

/** What no request may cost on this machine at this moment: a slower one gets more, in the proportion of fixed work. */
export async function mostCpu(): Promise<number> {
  const all = [await cpuOf(yardstick), await cpuOf(yardstick), await cpuOf(yardstick)]
  return MOST_CPU * Math.max(1, Math.min(...all) / YARDSTICK)
}

/** Work of the kind that a text is: taken apart, looked through and put in order. */
function yardstick(): void {
  const words = text.replace(/\b\w+\b/g, (word) => [...word].reverse().join('')).split(' ')
  words.sort()
}

const text = 'A number of plain words, 42 of them or so, stand here. '.repeat(2_000)
