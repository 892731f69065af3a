/** A statement in three pieces: what stands before its value, the value, and what stands behind. No stop ends it. */
export interface Clause {
  readonly before: string
  readonly value: string
  readonly after: string
}

/** What a question must know of the text that its statement comes from. */
export interface AskedText {
  /** Words that are written with a capital wherever they stand, in their normal form. */
  readonly capitals: ReadonlySet<string>
  /** Whether the text writes a word small somewhere. */
  readonly isSmall: (word: string) => boolean
  /** Whether a name is somebody's. */
  readonly isPerson: (name: string) => boolean
  /** Whether a question repeats no long run of the text's words. */
  readonly isOwn: (ask: string) => boolean
}

export const clauseStatement = ({ before, value, after }: Clause): string => {
  const behind = /^[,;:]/.test(after) || after === '' ? after : ` ${after}`
  const says = `${before}${before === '' || /[\s’'(“«]$/.test(before) ? '' : ' '}{${value}}${behind}`
  return `${says.replace(/^\{?\p{Ll}/u, (first) => first.toUpperCase())}.`
}

/** The pieces of a statement with its value in braces; `undefined` where it has none, or several. */
export function clauseIn(says: string): Clause | undefined {
  const [, before, value, after] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/u.exec(says) ?? []
  if (before === undefined || value === undefined || after === undefined) return undefined
  return { before: before.trim(), value: value.trim(), after: after.trim().replace(/[.!]$/, '') }
}
