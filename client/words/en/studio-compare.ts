import type { Agreement } from '../../../questions/studio/agreement.ts'
import type { CardLevel, CardReason } from '../../../questions/studio/propose/cards.ts'
import { WEEKDAYS } from '../../../questions/vocabulary.ts'
import type { Writer } from '../writer.ts'

/** What the studio says of what rules propose, and of the texts beside each other. */
export const studioCompare = ({ count, number, day }: Pick<Writer, 'count' | 'number' | 'day'>) => ({
  propose: {
    title: 'Proposed from your articles',
    find: 'Propose facts',
    hint: 'Rules look for figures, dates, names and quotations. It stays on this device.',
    finding: 'Reading your articles…',
    found: (n: number) =>
      n === 0
        ? 'There are no more proposals.'
        : count(n, { one: '# proposal.', other: '# proposals, those that give a question first.' }),
    keys: 'Keys: ↑ ↓ to move, Y to take, N to leave out, E to change.',
    noQuestion: 'It has no question yet. Ask it in your own words.',
    disputed: 'Another text says otherwise. Look under Compare.',
    take: 'Take it',
    ask: 'Write its question',
    leave: 'Leave it out',
    more: 'Show more',
  },
  compare: {
    title: 'Compare your articles',
    alone: 'Bring a second article. Then you see here where the two agree and where they differ.',
    comparing: 'Comparing your articles…',
    cards: 'Where they may disagree',
    noCards: 'No rule finds a disagreement. Read on below to be sure.',
    noMoreCards: 'The rules find no other disagreement. Read on below to be sure.',
    keys: 'Keys: ↑ ↓ to move, Y to make a fact, N for different things.',
    levels: {
      clash: 'Both cannot be right',
      overlap: 'One is less exact',
      look: 'Look at this',
    } satisfies Record<CardLevel, string>,
    reasons: {
      'other-figure': 'Two figures for one thing.',
      'other-date': 'Two dates for one thing.',
      'other-time': 'Two times for one thing.',
      'less-exact': 'Both can be right.',
      'may-be-other': 'They may speak of the same thing.',
    } satisfies Record<CardReason, string>,
    make: 'Ask what each one says',
    join: 'Make one fact of them',
    apart: 'Not about the same thing',
    made: 'The fact is made, with what each text says.',
    set: 'Set aside: they speak of different things.',
    split: 'They are two facts now. Write the question of the second under Facts.',
    table: 'What each says of your facts',
    noFacts: 'You have confirmed no facts yet.',
    fact: 'Fact',
    agree: 'Do they agree?',
    agreements: {
      agree: 'agree',
      differ: 'differ',
      undecided: 'They say different things. Can both be right?',
      'both-right': 'They say different things. Both can be right.',
      'all-quote': 'several quote somebody who says it',
      'one-quotes': 'only one quotes somebody who says it',
      'said-and-quoted': 'one says it, another quotes it',
      'one-says': 'only one says it',
      nobody: 'nobody says it',
    } satisfies Record<Agreement, string>,
    onlyOne: 'Only one can be right',
    both: 'Both can be right',
    keptBoth: 'Kept: both can be right.',
    sums: 'Figures that add up',
    sumsHint: 'They may belong together, or add up by chance. Open one to read on.',
    sum: (one: number, other: number, total: number) => `${number(one)} + ${number(other)} = ${number(total)}`,
    slips: 'Dates that do not fit',
    slipsHint: 'An article says otherwise. Open one to read it.',
    weekday: (date: string) => `${day(date)} is a ${WEEKDAYS[new Date(date).getUTCDay()]}`,
    distance: (n: number, one: string, other: string) =>
      `From ${day(one)} to ${day(other)}: ${count(n, { one: '# day', other: '# days' })}`,
    reader: 'Side by side',
    readerHint: 'Open a sentence to see the nearest sentences of the other articles.',
    article: 'Article',
  },
})
