import type { Item } from '../../item.ts'
import { feedbackOf, whyNot } from '../citation.ts'
import type { Exported } from '../format.ts'
import { optionsOf } from '../limits.ts'
import { type Markup, paragraphs } from '../markup.ts'
import { type Dialect, schemaAttributes } from './dialect.ts'
import { choiceId, interactionOf } from './interactions.ts'

/** Of an item in its package. The item's id may start with a digit, which no identifier of XML does. */
export const identifierOf = (item: Item): string => `item-${item.id}`

/**
 * An item: how it is answered, what it earns, and its feedback, which is shown after the answer and lets each chosen option say why it is
 * not the key.
 */
export function assessmentItem(item: Item, quiz: Exported, dialect: Dialect): Markup {
  const { qti } = dialect
  const { response, outcomes, body, scoring } = interactionOf(item, dialect)
  const score = { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: 1 }
  return qti(
    'assessmentItem',
    {
      ...schemaAttributes(dialect.items),
      identifier: identifierOf(item),
      title: item.stem,
      'xml:lang': quiz.language,
      adaptive: false,
      timeDependent: false,
      toolName: 'Footnote',
    },
    response,
    qti('outcomeDeclaration', score, qti('defaultValue', {}, qti('value', {}, '0'))),
    qti('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'multiple', baseType: 'identifier' }),
    ...outcomes,
    qti('itemBody', {}, ...body),
    qti('responseProcessing', {}, ...scoring, showFeedback(item, dialect)),
    ...feedback(item, quiz, dialect),
  )
}

/** The explanation whatever was answered, and what belongs to the chosen options. */
function showFeedback(item: Item, { qti }: Dialect): Markup {
  const explanation = qti('baseValue', { baseType: 'identifier' }, 'explanation')
  const chosen = item.shape === 'one' || item.shape === 'several' ? [qti('variable', { identifier: 'RESPONSE' })] : []
  return qti('setOutcomeValue', { identifier: 'FEEDBACK' }, qti('multiple', {}, explanation, ...chosen))
}

function feedback(item: Item, quiz: Exported, { qti, feedback: wrap }: Dialect): readonly Markup[] {
  const shown = (identifier: string, texts: readonly string[]) =>
    qti('modalFeedback', { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier }, ...wrap(paragraphs(texts)))
  const whys = optionsOf(item).flatMap((option, i) => {
    const why = whyNot(item, option)
    return why ? [shown(choiceId(i), [why])] : []
  })
  return [...whys, shown('explanation', feedbackOf(item, quiz))]
}
