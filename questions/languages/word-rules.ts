/**
 * What tells the words of a language that carry content from those that do not. Written for old browsers too: a
 * teacher's page compares items by it.
 */
export interface ContentWords {
  /** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, question words. */
  readonly empty: ReadonlySet<string>
  /** A word without its plural or possessive ending, for comparing. */
  readonly root: (word: string) => string
}

/**
 * What the checks must know of a language to judge how an item is worded. Words and phrases are in their normal form
 * and stand as whole words; a language without such rules is not judged by them.
 */
export interface WordRules extends ContentWords {
  /** What opens a question; a question that joins two of them asks two things. */
  readonly askers: readonly string[]
  /** Two questions in one: "when and where". Its first group is the words to show. */
  readonly twoQuestions: RegExp
  readonly auxiliaries: readonly string[]
  /** Words in the names of bodies, which are no persons: "council", "police". */
  readonly bodies?: readonly string[]
  /** What follows the name of a country in a small word for its people: "jordanien". None where it has a capital. */
  readonly people?: RegExp
  readonly pronouns: readonly string[]
  /** Words that cannot open a stem: what they stand for is not there yet. */
  readonly openers: readonly string[]
  /**
   * "The group", "the man": a definite noun that says nobody in particular, where nothing before or after it says
   * which. Its first group is shown.
   */
  readonly unsaid: RegExp
  /** Names at the beginning of a sentence that are little words, too: "May 2031", "Will said". */
  readonly capitals?: RegExp
  /** Verbs of saying: what follows them is somebody's own. */
  readonly speech: readonly string[]
  /** What asks for what one source says. */
  readonly asksSource: RegExp
  /** What asks for what sources differ on. */
  readonly differing: RegExp
  /** "Before" and "after" a date. */
  readonly sides: readonly (readonly ['before' | 'after', string])[]
  /** Groups known for murder, which no wrong option names. */
  readonly violent: readonly string[]
  /** Verbs of having, after which a pronoun may stand for who has. */
  readonly owners: readonly string[]
  /** Words that point at something: "this". */
  readonly pointers: readonly string[]
  /** "Those who came" explains itself, and "which of these" points at the options. */
  readonly explained: RegExp
  /** "How long did it take to …": a subject that stands for nothing. */
  readonly expletive: RegExp
  /** What only means something beside a text or on a day: "the article", "yesterday". */
  readonly deictics: readonly string[]
  /** What needs a time beside it to mean something: "recently". */
  readonly softDeictics: readonly string[]
  /** A time beside it, inside a question. */
  readonly anchor: RegExp
  /** Options that stand for the lack of one, or for several. Matched against a whole option in its normal form. */
  readonly noneOption: RegExp
  readonly allOption: RegExp
  readonly truthOption: RegExp
  readonly absolutes: readonly string[]
  readonly vague: readonly string[]
  /** Words that hedge a statement: "reportedly". */
  readonly doubts: readonly string[]
  /** What makes a stem negative. */
  readonly negatives: readonly string[]
  /** What makes an option negative: more than in a stem, where "no longer" may be the very subject. */
  readonly negativeOptions: readonly string[]
  /** Endings of one word that make it negative: "n't". */
  readonly negativeEnding: string
  /** "Which of these is true?": a question about nothing. */
  readonly bareQuestion: RegExp
  /** The words with which a stem without a question mark can lead on to its options. */
  readonly leadIns: readonly string[]
  readonly judgements: readonly string[]
  /** What says whose judgement it is. */
  readonly attributions: readonly string[]
  /** What says that an account is of whoever is named beside it: "by the ministry's own estimate". */
  readonly own: readonly string[]
  readonly superlative: RegExp
  /** What a source must say to bear out a superlative: it compares. */
  readonly comparison: RegExp
  /** Letters for options: shuffled options have none. */
  readonly letters: RegExp
  /** Pairs of words that exclude each other. */
  readonly opposites: readonly (readonly [string, string])[]
  /** What kind of answer the question words ask for; the first that matches decides. */
  readonly wanted: readonly (readonly [RegExp, 'figure' | 'time' | 'words'])[]
  /** Question words of one meaning: a question that goes from one group to another asks for something else. */
  readonly askersAlike: readonly (readonly string[])[]
  /** The word after "how": how long is not how wide. */
  readonly degree: RegExp
  /** What asks for an order from its end. */
  readonly backwards: RegExp
  /** Words that narrow what is counted: a figure for a weekday is not one for a day. */
  readonly narrowing: readonly string[]
  /** What marks a plan, a pledge or an estimate: something that has not happened, or not so surely. */
  readonly unrealised: readonly string[]
  /** Verbs that say of a day behind them that it was hoped for: "expects to open on 15 March". */
  readonly hoped: RegExp
  /** The same without a word of its own, and no sure mark of it: "was to begin". */
  readonly toCome: RegExp
  /** Words that say when, without a date. */
  readonly timeWords: readonly string[]
  /** An article at the end of a stem, with the options that can follow it. */
  readonly articleEnd: RegExp
  readonly followsArticle: (article: string, option: string) => boolean
  /** A verb at the end of a stem that fixes the number of what follows. */
  readonly verbEnd: RegExp
  readonly followsVerb: (verb: string, option: string) => boolean
  /** How an option can open or end: a form that all should share. */
  readonly forms: Readonly<Record<string, RegExp>>
  /** Abbreviations that need no explaining. */
  readonly known: ReadonlySet<string>
  /** The school grade that a text needs, of its sentences without their names. */
  readonly grade: (text: string) => number
}
