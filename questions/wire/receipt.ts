/** Where one source says what it says, with all that a reader needs to look it up. */
export interface Receipt {
  /** The source's id. */
  readonly source: string
  readonly label: string
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
  /** Counted from 1, of how many; absent for a value that is worked out and stands nowhere. */
  readonly paragraph?: number
  readonly paragraphs: number
  /** Fragments of the source, word for word. */
  readonly words: readonly string[]
  /** The sentences around the evidence, where the source's text is kept: plain text and evidence in turn, plain text first. */
  readonly sentences?: readonly (readonly string[])[]
  /** The value that this source gives, in words. */
  readonly says: string
  /** Who, in the source, says so: "Robin Wettlaufer", "the army, as quoted by Haaretz". */
  readonly saidBy?: string
  /** How the value follows, where the source does not say it in so many words: "98 + 324". */
  readonly derived?: string
}
