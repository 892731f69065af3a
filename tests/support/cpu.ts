/** Milliseconds of CPU that this process spends on something: what else runs on the machine is not in it. */
export async function cpuOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** No request may cost more: what a hostile body can make the Worker do is bounded. */
export const MOST_CPU = 250
