import type { Item } from '../../item.ts'
import { questionOf } from '../citation.ts'
import type { Exported } from '../format.ts'
import { type Markup, paragraphs } from '../markup.ts'
import { exportId } from '../naming.ts'
import { type Dialect, schemaAttributes } from './dialect.ts'
import { feedbacksOf } from './feedback.ts'
import { interactionOf } from './interactions.ts'
import { ruledScore } from './ruled-score.ts'

/** Of an item in its package. A quiz's code may start with a digit, which no identifier of XML does. */
export const itemIdentifier = (item: Item, quiz: Exported): string => `item-${exportId(item, quiz)}`

/**
 * An item: how it is answered, what it earns, and its feedback, which is shown after the answer and lets each chosen
 * option say why it is not the key.
 */
export function assessmentItem(item: Item, name: string, quiz: Exported, dialect: Dialect): Markup {
  const { qti } = dialect
  const { response, outcomes, body, scoring } = interactionOf(item, dialect)
  const feedbacks = feedbacksOf(item, quiz, dialect)
  const score = { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: 1 }
  return qti(
    'assessmentItem',
    {
      ...schemaAttributes(dialect.items),
      identifier: itemIdentifier(item, quiz),
      title: name,
      'xml:lang': quiz.language,
      adaptive: false,
      timeDependent: false,
      toolName: 'Footnote',
    },
    response,
    qti('outcomeDeclaration', score, qti('defaultValue', {}, qti('value', {}, '0'))),
    ...outcomes,
    ...feedbacks.map(({ outcome }) => outcome),
    qti('itemBody', {}, ...paragraphs(questionOf(item, quiz).slice(0, -1)), ...body),
    qti('responseProcessing', {}, ...scoring, ...ruledScore(item, quiz, dialect), ...feedbacks.map(({ rule }) => rule)),
    ...feedbacks.flatMap(({ texts }) => texts),
  )
}
