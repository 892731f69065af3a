/**
 * Every run of so many words in a row. Each is cut out of one text: put together word by word they cost ten times as
 * much.
 */
export function runsIn(words: readonly string[], length: number): readonly string[] {
  const text = words.join(' ')
  const runs: string[] = []
  let start = 0
  let end = words.slice(0, length).join(' ').length
  for (let i = 0; i + length <= words.length; i += 1) {
    runs.push(text.slice(start, end))
    start += (words[i] ?? '').length + 1
    end += (words[i + length] ?? '').length + 1
  }
  return runs
}
