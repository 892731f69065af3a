import type { Bank } from '../bank/bank.ts'
import { factNames } from '../bank/fact-names.ts'
import { clashesOf } from '../bank/parallel-forms.ts'
import { disputesOf } from '../bank/review.ts'
import { sparesOf } from '../bank/spares.ts'
import { besideOf } from '../checks/beside.ts'
import { notBeside } from '../facts/related.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { wordRules } from '../languages/languages.ts'
import { worstRobot } from '../robots/attack.ts'
import { present } from '../wire/present.ts'
import type { Settings } from '../wire/settings.ts'
import type { Quiz } from './quiz.ts'

/** What a quiz is made of: its items, and the bank that they and their spares are from. */
interface Making {
  readonly topic: Topic
  readonly bank: Bank
  /** In the order in which they are asked. */
  readonly items: readonly Item[]
  readonly settings: Settings
  /** The topic's own where the teacher gives none. */
  readonly title?: string
}

/** What only the server can say of a quiz. */
type Identity = Pick<Quiz, 'code' | 'open' | 'created' | 'keyHash' | 'seatKey' | 'from'>

/** The record that is published: all that a quiz needs is worked out here once, because it never changes. */
export function makeQuiz({ topic, bank, items, settings, title }: Making, identity: Identity): Quiz {
  const { ledger } = topic
  const { id, language, introduction, notice, contentNote, studentNote } = ledger
  // Numbered anew: an id of the bank names its fact, and that can tell the answer.
  const numbered = items.map((item, i) => ({ ...item, id: `q${i + 1}` }))
  const sides = numbered.map((item) => ({ ...besideOf(item), apart: notBeside(item.facts, topic) }))
  const robot = worstRobot(numbered, wordRules(language))
  return {
    edition: 1,
    title: title ?? ledger.title,
    topic: id,
    language,
    ...present({ introduction, notice, contentNote, studentNote }),
    items: numbered,
    spares: sparesOf(
      numbered,
      bank.items.map(({ item }) => item),
    ),
    disputes: disputesOf(topic, new Set(items.flatMap(({ facts }) => facts))),
    abouts: factNames(numbered, ledger),
    settings,
    ...(settings.formItems === undefined ? {} : { clashes: clashesOf(sides, language) }),
    ...present({ robot }),
    ...identity,
  }
}
