import type { Item } from '../../item.ts'
import type { Exported } from '../format.ts'
import type { Markup } from '../markup.ts'
import { type Dialect, schemaAttributes } from './dialect.ts'
import { itemIdentifier } from './item.ts'

/** The items in their order, one point each; feedback is shown. How long and how often it is taken is for those who give it. */
export function assessmentTest(
  quiz: Exported,
  items: readonly Item[],
  fileOf: (item: Item) => string,
  { qti, items: schema }: Dialect,
): Markup {
  const section = qti(
    'assessmentSection',
    { identifier: 'section', title: quiz.title, visible: true },
    ...items.map((item) => qti('assessmentItemRef', { identifier: itemIdentifier(item), href: fileOf(item) })),
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
