import { typedText } from './typed-text.ts'

/** A key is so many characters of base64url. */
const KEY_LENGTH = 22
/** What is longer is no link's end. */
const MOST_READ = 400

const LONG_ENOUGH = /[\w-]+/g

/**
 * Reads the key of a desk from the end of its link, as mails, chats and people leave it: with `#` or `%23` before it,
 * with a full stop, a bracket, a quotation mark or what a tracker adds behind it, with characters in it that nobody
 * sees.
 *
 * @returns The key; what was there, where no key can be found in it.
 */
export function readKey(typed: string): string {
  if (typed.length > MOST_READ) return typed
  const text = typedText(typed)
  const joined = text.replace(/\s/g, '')
  // Words may follow it, or a line may end in it: `=` is where a mail broke the line.
  for (const reading of [text, joined, joined.replaceAll('=', '')]) {
    const key = keyIn(reading)
    if (key !== undefined) return key
  }
  return joined.replace(/^#+/, '')
}

/** A word of a text that is as long as a key. */
export function keyIn(text: string): string | undefined {
  const runs = text.match(LONG_ENOUGH) ?? []
  return runs.find(({ length }) => length === KEY_LENGTH) ?? runs.flatMap((run) => withoutEmphasis(run) ?? [])[0]
}

/**
 * Marks of emphasis that stand around it: they are letters of a key, too, so they go only where the key is whole
 * without them.
 */
function withoutEmphasis(run: string): string | undefined {
  for (const marks of [1, 2]) {
    if (run.length === KEY_LENGTH + marks && /^[_-]*$/.test(run.slice(KEY_LENGTH))) return run.slice(0, KEY_LENGTH)
    if (run.length === KEY_LENGTH + 2 * marks && run.startsWith('_') && run.endsWith('_'))
      return run.slice(marks, -marks)
  }
  return undefined
}
