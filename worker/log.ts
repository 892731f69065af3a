/** One line of the log, as JSON. It names no person, address, code or key, and nothing of what was sent. */
export function log(line: Readonly<Record<string, string | number>>): void {
  // biome-ignore lint/suspicious/noConsole: the one place that logs.
  console.error(JSON.stringify(line))
}
