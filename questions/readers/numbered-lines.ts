/** The lines of a text, each with its number from 1, one after another: who has enough reads no further. */
export function* numberedLines(text: string): Generator<readonly [line: number, text: string]> {
  const ends = /\r\n?|\n/g
  let from = text.startsWith('\ufeff') ? 1 : 0
  let line = 1
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield [line, text.slice(from, end.index)]
    from = ends.lastIndex
    line += 1
  }
  yield [line, text.slice(from)]
}
