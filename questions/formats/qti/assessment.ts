import type { Item } from '../../item.ts'
import type { Exported } from '../format.ts'
import { type Markup, paragraphs } from '../markup.ts'
import { type Dialect, schemaAttributes } from './dialect.ts'
import { itemIdentifier } from './item.ts'

/**
 * What to know of the topic, before the items; then the items in their order, one point each; feedback is shown. How
 * long and how often it is taken is for those who give it.
 */
export function assessmentTest(
  quiz: Exported,
  items: readonly Item[],
  fileOf: (item: Item) => string,
  { qti, feedback, items: schema }: Dialect,
): Markup {
  const told = quiz.notice ? [qti('rubricBlock', { view: 'candidate' }, ...feedback(paragraphs([quiz.notice])))] : []
  const section = qti(
    'assessmentSection',
    { identifier: 'section', title: quiz.title, visible: true },
    ...told,
    ...items.map((item) => qti('assessmentItemRef', { identifier: itemIdentifier(item, quiz), href: fileOf(item) })),
  )
  const score = qti('sum', {}, qti('testVariables', { variableIdentifier: 'SCORE' }))
  return qti(
    'assessmentTest',
    { ...schemaAttributes(schema), identifier: `quiz-${quiz.code}`, title: quiz.title, toolName: 'Footnote' },
    qti('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
    qti(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      qti('itemSessionControl', { maxAttempts: 1, showFeedback: true }),
      section,
    ),
    qti('outcomeProcessing', {}, qti('setOutcomeValue', { identifier: 'SCORE' }, score)),
  )
}
