/** How a language tells what is wished, when it was, how old somebody is, what holds no longer and what was named. */
export interface TellingWords {
  /** Stand between a verb of planning and its infinitive: « compte leur offrir ». */
  readonly beforeInfinitive: readonly string[]
  /** Wish or ask for what nobody has granted yet. */
  readonly wishes: readonly string[]
  /** Say when, of what stands right behind them. */
  readonly sayWhen: readonly string[]
  /** Stand before another verb, or are all of the verb. */
  readonly auxiliary: readonly string[]
  /** Those of `auxiliary` that make a passive. */
  readonly be: readonly string[]
  /** Stand before what has not been spoken of, and count nothing. */
  readonly indefinite: readonly string[]
  /** What is said of a figure that holds no longer. */
  readonly changed: RegExp
  /** Right behind a time they make it a distance from one event to another. */
  readonly gaps: readonly string[]
  /** The distance from now: "# years ago", where # is the figure. */
  readonly ago: RegExp
  /** A wording that asks for such a distance may have one of them right before it. */
  readonly spansBefore: readonly string[]
  /** A question for how old somebody is. */
  readonly asksAge: RegExp
  /** Stand before an age. */
  readonly ages: readonly string[]
  /** Right before a verb they make something else of it: « s’y ajoute ». */
  readonly reflexive: readonly string[]
  /** A comma that parts no more than a weekday from its day: see `oneDay`. */
  readonly oneDay: RegExp
  /** Stand before a noun that was named before. */
  readonly these: readonly string[]
  /** Point back to what was named before, beside pronouns. */
  readonly pointers: readonly string[]
  /** Mean a place that was named before. */
  readonly elsewhere: readonly string[]
  /** What a place may be called by. */
  readonly placeNouns: readonly string[]
}
