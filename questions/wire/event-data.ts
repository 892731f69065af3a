/** Characters of one line. What has longer ones is no stream of events. */
const LONGEST_LINE = 1024 * 1024

/** Reads the data out of a stream of server-sent events, wherever its pieces begin and end. */
interface EventData {
  /** What the lines hold that this piece completes. @throws {RangeError} If a line has no end. */
  readonly take: (piece: string) => readonly string[]
  /** What a last line holds that nothing ended. */
  readonly rest: () => readonly string[]
}

/**
 * Each line `data: …` is taken for an event of its own: those who speak the chat protocol write no longer ones. What is
 * looked for is looked for in the new piece alone, so that a long line costs no more than its length.
 */
export function eventData(): EventData {
  let open = ''
  return {
    take: (piece) => {
      const [first = '', ...more] = piece.split('\n')
      open += first
      if (open.length > LONGEST_LINE) throw new RangeError('A line of a stream has no end.')
      const last = more.pop()
      if (last === undefined) return []
      const lines = [open, ...more]
      open = last
      return lines.flatMap(dataIn)
    },
    rest: () => dataIn(open),
  }
}

/** A comment, and a field of another name, hold nothing. */
function dataIn(line: string): readonly string[] {
  if (!line.startsWith('data:')) return []
  const data = line.slice(5).trim()
  return data === '' ? [] : [data]
}
