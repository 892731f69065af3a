import { optionsOf } from '../../checks/check.ts'
import type { Item } from '../../item.ts'
import { feedbackOf, whyNot } from '../citation.ts'
import type { Exported } from '../format.ts'
import { type Markup, paragraphs } from '../markup.ts'
import type { Dialect } from './dialect.ts'
import { choiceId } from './interactions.ts'

/**
 * Feedback that is shown after the answer: the outcome that decides on it, the rule that sets the outcome, and the
 * texts.
 */
interface Feedback {
  readonly outcome: Markup
  readonly rule: Markup
  readonly texts: readonly Markup[]
}

/** The explanation, whatever was answered; and where options say why they are not the key, those of the chosen ones. */
export function feedbacksOf(item: Item, quiz: Exported, dialect: Dialect): readonly Feedback[] {
  const whys = optionsOf(item).flatMap((option, i) => {
    const why = whyNot(item, option, i, quiz)
    return why ? [[choiceId(i), why] as const] : []
  })
  return [explanation(item, quiz, dialect), ...(whys.length > 0 ? [reasons(item, whys, dialect)] : [])]
}

function explanation(item: Item, quiz: Exported, dialect: Dialect): Feedback {
  const { qti } = dialect
  const always = qti('baseValue', { baseType: 'identifier' }, 'explanation')
  return {
    outcome: qti('outcomeDeclaration', { identifier: 'EXPLANATION', cardinality: 'single', baseType: 'identifier' }),
    rule: qti('setOutcomeValue', { identifier: 'EXPLANATION' }, always),
    texts: [shown('EXPLANATION', 'explanation', feedbackOf(item, quiz), dialect)],
  }
}

function reasons(item: Item, whys: readonly (readonly [choice: string, why: string])[], dialect: Dialect): Feedback {
  const { qti } = dialect
  const cardinality = item.shape === 'one' ? 'single' : 'multiple'
  return {
    outcome: qti('outcomeDeclaration', { identifier: 'CHOSEN', cardinality, baseType: 'identifier' }),
    rule: qti('setOutcomeValue', { identifier: 'CHOSEN' }, qti('variable', { identifier: 'RESPONSE' })),
    texts: whys.map(([choice, why]) => shown('CHOSEN', choice, [why], dialect)),
  }
}

function shown(outcomeIdentifier: string, identifier: string, texts: readonly string[], dialect: Dialect): Markup {
  const content = dialect.feedback(paragraphs(texts))
  return dialect.qti('modalFeedback', { outcomeIdentifier, showHide: 'show', identifier }, ...content)
}
