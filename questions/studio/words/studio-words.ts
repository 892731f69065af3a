import type { TellingWords } from './telling-words.ts'

/**
 * What the judge of quotations must know of a language. Words are in their normal form; a phrase is words joined by
 * blanks.
 */
export interface StudioWords extends TellingWords {
  /** Make what stands behind them, inside their clause, not so. */
  readonly negators: readonly string[]
  /** Before a figure they hedge it; before anything else they say that it did not come to that: "nearly cancelled". */
  readonly almost: readonly string[]
  /** Go on denying what one of them began. */
  readonly nor: readonly string[]
  /** Stand before what is meant each time. */
  readonly every: readonly string[]
  /** When something is, seen from the day of the article: one of them is none of the others. */
  readonly relativeTimes: readonly string[]
  /** Other times than the one named last: "the following year". */
  readonly otherTimes: readonly string[]
  /** Behind a verb of saying they make a greeting of it. */
  readonly greetings: readonly string[]
  /** Make what they stand before not so, and not the clause: "without". */
  readonly noNouns: readonly string[]
  /** Hold one of those and deny nothing: "not only". */
  readonly harmless: readonly string[]
  /** Make all that follows in the sentence not so: "denied that". By stem. */
  readonly denials: readonly string[]
  /** Say that what a sentence speaks of is in dispute, or has been taken back. */
  readonly disputes: readonly string[]
  /** What somebody has said and may take back. */
  readonly sayings: readonly string[]
  /** Say that something has not happened. */
  readonly unsure: readonly string[]
  /** May say so. */
  readonly maybe: readonly string[]
  /** Of all these what only says that it can be. */
  readonly possible: readonly string[]
  /** Say that it will be, by one word. */
  readonly firm: RegExp
  /** The same by the form of a word: a French future. Also what only looks so. */
  readonly unsureForm: RegExp | undefined
  /** What hedges a figure or a statement before it. */
  readonly hedges: readonly string[]
  /** The same behind a figure. */
  readonly hedgesBehind: readonly string[]
  /** Those that hedge words, too: "nearly a third". */
  readonly vague: readonly string[]
  /** What may stand between a hedge and its words. */
  readonly articles: readonly string[]
  /** Join two names in a list. */
  readonly joints: readonly string[]
  /** A question for who or how many did something; what they did. */
  readonly asksSubject: RegExp
  /** The same with its words turned round: "how many did she see". */
  readonly turned: RegExp
  /** Open what was at the time that stands before them. */
  readonly when: readonly string[]
  /** Stand for what was counted before: behind a figure, or before it in its clause. */
  readonly ofThem: readonly string[]
  /** A verb that tells what is so or is to come, by its form. */
  readonly present: RegExp
  /** Stand before the place where something is. */
  readonly inPlaces: readonly string[]
  /** Asks for a reason. */
  readonly why: readonly string[]
  /** Where one of them stands, a sentence may give a reason. */
  readonly causes: readonly string[]
  /** Ask for a reason or a purpose in more words. */
  readonly purposes: readonly string[]
  /** Of those of a reason the ones that stand behind what it is the reason of. */
  readonly thatFollow: readonly string[]
  /** What was planned has been put off or dropped, or the plan is told as one that was. */
  readonly putOff: readonly string[]
  /** Of a role they say that somebody has it no more, not yet, or in another's stead. */
  readonly notQuite: readonly string[]
  /** Say that it was so then, and nothing of now. */
  readonly bygone: readonly string[]
  /** The same, and that it turned out otherwise: a statement that is past itself says no more. */
  readonly atFirst: readonly string[]
  /** Those in which they are something else: "at first light". */
  readonly notBygone: readonly string[]
  /** "Once", with the word behind it, where it is not "as soon as". */
  readonly oncePast: RegExp
  /** A statement with one of them tells it as bygone, too. */
  readonly tellsBygone: readonly string[]
  /** A statement that is past itself; names are written with a capital. */
  readonly past: RegExp
  /** Verbs and words of a change; by, from and to how much stand behind. */
  readonly changes: readonly string[]
  readonly changeWays: readonly string[]
  /** By one of them a figure is told that stands right behind a verb of change: "rose 90 pounds". */
  readonly plainChange: readonly string[]
  /** They hold such a word and only say how exact the figure is: "up to". */
  readonly notWays: readonly string[]
  /** What stands behind them follows, and is no reason. */
  readonly results: readonly string[]
  /** Stand before when something begins. */
  readonly begins: readonly string[]
  /** Stand before when something ends, and are the opposite of those. */
  readonly ends: readonly string[]
  /** Stand for whoever and whatever was counted. */
  readonly generic: readonly string[]
  /** Words that open a clause of its own. */
  readonly breakers: readonly string[]
  /** Verbs of saying, by stem. */
  readonly speech: readonly string[]
  /** "according to": the speaker follows. */
  readonly according: readonly string[]
  /** What a source measured or counted. */
  readonly measures: readonly string[]
  /** Marks the doer behind a passive verb. */
  readonly by: readonly string[]
  /** Stand between a part and its whole: "two of the 46". */
  readonly partOf: readonly string[]
  /** Of those that open a clause: it says when or why the other is. */
  readonly subordinate: readonly string[]
  /** A part without a figure: "most of". */
  readonly parts: readonly string[]
  /** What continues a counted thing: "40 of the lorries". */
  readonly of: readonly string[]
  /** Words of questions that ask for a sort of answer and say nothing more. */
  readonly asking: readonly string[]
  /** Words that may stand for each other in a question. */
  readonly alike: readonly string[]
  /** What "how" asks for: "how long". */
  readonly degrees: readonly string[]
  /** The same where the value itself says what was measured: "how strong" of a speed. */
  readonly looseDegrees: readonly string[]
  /** Say which of several. */
  readonly ordinals: readonly string[]
  readonly nextYear: readonly string[]
  readonly lastYear: readonly string[]
  /** Open a clause that says which. */
  readonly relatives: readonly string[]
  /** Name a part of what was told before. */
  readonly shares: readonly string[]
  /** The same words where they name none, with the word before and the one behind: "took part in", "the third time". */
  readonly notShares: RegExp
  /** End a clause that leaves out what was told before: "only 22 did". */
  readonly ellipses: readonly string[]
  /** Ask which of a sort, which follows. */
  readonly which: readonly string[]
  /** Join a clause to the one before, whose subject may be its own: "is not ready and will open". */
  readonly goesOn: readonly string[]
  /** Where one of the first stands, none of the second can be meant: "open" and "shut". */
  readonly opposites: Readonly<Record<string, string>>
  /** One of those where it is something else, with the words beside it: "and close to", « la ferme de ». */
  readonly notOpposites: RegExp
  /** What a figure is told by: "a day". One of its groups is the word. */
  readonly rate: RegExp
  /** Other words for those: "annual" is a year. */
  readonly rates: Readonly<Record<string, string>>
  /** Units that a figure may go on behind: « un franc quarante ». */
  readonly wholes: readonly string[]
  /** Plan something before an infinitive only: « comptait ouvrir », not « comptait juste ». */
  readonly withInfinitive: readonly string[]
  readonly infinitive: RegExp
  /** Stand before a day up to which, before which or behind which something is so. */
  readonly upToDay: readonly string[]
  /** Behind a figure they make it a difference: "30 million more than planned". */
  readonly differences: readonly string[]
  /** A question for a difference has one of them. */
  readonly comparing: readonly string[]
  /** Stand before what something is held against. */
  readonly standards: readonly string[]
  /** Ask how long, where the value is a time: "How long did it last?" */
  readonly lasting: readonly string[]
  /** A question says of a plan that it is one: "is expected to", where the article says "will". */
  readonly planned: readonly string[]
  /** Asks for a degree, which follows. */
  readonly how: readonly string[]
  /** Carry no content elsewhere, and turn a question round: "against". */
  readonly turning: readonly string[]
  /** On which side of a noun what describes it stands. */
  readonly describes: 'before' | 'behind'
  /** What stands before a noun all the same: « jeune ». */
  readonly inFront: readonly string[]
  /** Stand before what has been spoken of: "the hall". */
  readonly definite: readonly string[]
  /** Stand for somebody or something that was named before: "she", "its". */
  readonly pronouns: readonly string[]
  /** Of those the ones that mean nothing but a person. */
  readonly persons: readonly string[]
  /** Two things are held against each other, and one is more. */
  readonly unequal: RegExp
  /** Two things are held against each other, and are alike. */
  readonly equal: RegExp
  /** A figure is of each, right behind it and its unit. */
  readonly each: RegExp
  /** A figure is of all. */
  readonly total: RegExp
  /** What has been done, by its form. */
  readonly participle: RegExp
  /** Mean whoever speaks, as the one who does something. */
  readonly firstPerson: readonly string[]
  /** Of a year that is past when the article is written: "two years ago". */
  readonly longAgo: RegExp
  /** Say what somebody is, and end like no maker: "the warden". */
  readonly offices: RegExp
  /** Asks who somebody is: "Who is the head gardener?". */
  readonly identity: RegExp
  /** Whether a name goes on in small letters: « Médecins sans frontières ». */
  readonly smallNames: boolean
  /** Say which of two things was first: "then". */
  readonly sequence: readonly string[]
  /** Stand before where something is or comes from: "in". */
  readonly wheres: readonly string[]
  /** Stand before when something was: "before the end". */
  readonly times: readonly string[]
  /** By saying so they do it: "announced". */
  readonly doneBySaying: readonly string[]
  /** Decide what has not happened yet, and have happened themselves: "voted to". */
  readonly decided: readonly string[]
  /** Words that ask "how many": the counted thing follows. */
  readonly counting: RegExp
  readonly abbreviations: readonly string[]
  /** What somebody does who is called so: "founder" is who founded. */
  readonly doneBy: (word: string) => string | undefined
  /** A word without its endings, for comparing. */
  readonly stem: (word: string) => string
  /** What a sentence says is so only on a condition, or would be. */
  readonly conditions: RegExp
  /** A clause that begins so has its subject before it. */
  readonly headless: RegExp
  /** People in general, and those who are counted as such: "people" may be bathers. */
  readonly people: readonly string[]
  /** Say of which part or time of a whole a figure is: "by noon", "on the first day". */
  readonly partly: readonly string[]
  /** Why an answer is wrong, where nobody can say what it is. */
  readonly nobodySays: string
  /** The same where a text has it, and its words would tell too much or are too many. */
  readonly mentions: (label: string) => string
  /** Why two facts are not the same, where a person says no more than that. */
  readonly notTheSame: string
  /** Where a text has it, and in which words. */
  readonly hasWords: (label: string, words: string) => string
}
