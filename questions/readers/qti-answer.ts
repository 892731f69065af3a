import { around } from './number-range.ts'
import { qtiOf, qtiText } from './qti-tree.ts'
import type { ReadAnswer, UnreadAnswer } from './read-question.ts'
import { childrenNamed, textIn, within, type XmlNode } from './xml-tree.ts'

type Read = (interaction: XmlNode, declaration: XmlNode | undefined, item: XmlNode) => ReadAnswer | UnreadAnswer

/** How an item can be answered that we know; the others are listed by their names. */
const INTERACTIONS: Readonly<Record<string, Read>> = {
  choiceinteraction: choice,
  orderinteraction: order,
  matchinteraction: pairs,
  textentryinteraction: entry,
}

/** All of them, as QTI spells them. */
const NAMES = [
  'associateInteraction',
  'customInteraction',
  'drawingInteraction',
  'endAttemptInteraction',
  'extendedTextInteraction',
  'gapMatchInteraction',
  'graphicAssociateInteraction',
  'graphicGapMatchInteraction',
  'graphicOrderInteraction',
  'hotspotInteraction',
  'hottextInteraction',
  'inlineChoiceInteraction',
  'mediaInteraction',
  'portableCustomInteraction',
  'positionObjectInteraction',
  'selectPointInteraction',
  'sliderInteraction',
  'uploadInteraction',
  'choiceInteraction',
  'matchInteraction',
  'orderInteraction',
  'textEntryInteraction',
]

const nameOf = ({ name }: XmlNode): string => NAMES.find((one) => one.toLowerCase() === name) ?? name.slice(0, 80)

/** How an item is answered. */
export function qtiAnswer(item: XmlNode, body: XmlNode): ReadAnswer | UnreadAnswer {
  const found = [...within(body)].filter(({ name }) => name.endsWith('interaction'))
  const [interaction, ...others] = found
  if (!interaction) return { fault: 'text-only' }
  const read = Object.hasOwn(INTERACTIONS, interaction.name) ? INTERACTIONS[interaction.name] : undefined
  if (!read || others.length > 0) return { fault: 'unknown-kind', what: [...new Set(found.map(nameOf))].join(' + ') }
  const wanted = interaction.attributes.responseidentifier ?? 'RESPONSE'
  const declaration = childrenNamed(item, 'responsedeclaration').find(
    ({ attributes }) => attributes.identifier === wanted,
  )
  return read(interaction, declaration, item)
}

/** The values that are declared right, in their order. */
function rightValues(declaration: XmlNode | undefined): readonly string[] {
  const correct = declaration && qtiOf(declaration, 'correctresponse')
  return correct ? childrenNamed(correct, 'value').map((value) => textIn(value).trim()) : []
}

/** What the mapping gives points for; that for which it gives the most of them where only the best is right. */
function mappedValues(declaration: XmlNode | undefined, isBestAlone = false): readonly string[] {
  const mapping = declaration && qtiOf(declaration, 'mapping')
  const entries = mapping ? childrenNamed(mapping, 'mapentry') : []
  const points = entries.map(({ attributes }) => Number(attributes.mappedvalue) || 0)
  const most = Math.max(...points)
  return entries.flatMap(({ attributes: { mapkey = '' } }, i) => {
    const own = points[i] ?? 0
    return own > 0 && (!isBestAlone || own === most) ? [mapkey] : []
  })
}

function choice(interaction: XmlNode, declaration: XmlNode | undefined): ReadAnswer | UnreadAnswer {
  const choices = childrenNamed(interaction, 'simplechoice')
  const many = declaration?.attributes.cardinality === 'multiple'
  const declared = rightValues(declaration)
  const right = declared.length > 0 ? declared : mappedValues(declaration, !many)
  const keys = choices.flatMap(({ attributes }, i) => (right.includes(attributes.identifier ?? '') ? [i] : []))
  if (keys.length === 0) return { fault: 'no-key' }
  return { is: 'choice', options: choices.map(qtiText), keys, many }
}

function order(interaction: XmlNode, declaration: XmlNode | undefined): ReadAnswer | UnreadAnswer {
  const choices = childrenNamed(interaction, 'simplechoice')
  const key = rightValues(declaration).map((id) => choices.findIndex(({ attributes }) => attributes.identifier === id))
  if (key.length === 0) return { fault: 'no-key' }
  const isWhole = new Set(key).size === choices.length && key.length === choices.length && !key.includes(-1)
  return isWhole
    ? { is: 'order', options: choices.map(qtiText), key }
    : { fault: 'key-unread', what: 'correctResponse' }
}

function pairs(interaction: XmlNode, declaration: XmlNode | undefined): ReadAnswer | UnreadAnswer {
  const [lefts = [], rights = []] = childrenNamed(interaction, 'simplematchset').map((set) =>
    childrenNamed(set, 'simpleassociablechoice'),
  )
  const declared = rightValues(declaration)
  const chosen = (declared.length > 0 ? declared : mappedValues(declaration)).map((pair) => pair.split(/\s+/))
  if (chosen.length === 0) return { fault: 'no-key' }
  const idOf = ({ attributes }: XmlNode) => attributes.identifier ?? ''
  const key = lefts.map((left) => {
    const mine = chosen.filter(([id]) => id === idOf(left))
    return mine.length === 1 ? rights.findIndex((right) => idOf(right) === mine[0]?.[1]) : -1
  })
  // A grid in which a row has several right cells, or none, asks something else.
  if (key.includes(-1)) return { fault: 'unknown-kind', what: 'matchInteraction' }
  return { is: 'pairs', left: lefts.map(qtiText), right: rights.map(qtiText), key }
}

function entry(_interaction: XmlNode, declaration: XmlNode | undefined, item: XmlNode): ReadAnswer | UnreadAnswer {
  const declared = [...new Set([...rightValues(declaration), ...mappedValues(declaration)])]
  const type = declaration?.attributes.basetype
  if (type !== 'float' && type !== 'integer')
    return declared.length > 0 ? { is: 'text', accepted: declared } : { fault: 'no-key' }
  const range = rangeScored(item, Number(declared[0]))
  return range ? { is: 'number', ranges: [range] } : { fault: declared.length > 0 ? 'key-unread' : 'no-key' }
}

/** The range that the scoring allows: a number give or take another, or two bounds; else the number itself. */
function rangeScored(item: XmlNode, middle: number): readonly [number, number] | undefined {
  const scoring = qtiOf(item, 'responseprocessing')
  const rules = scoring ? [...within(scoring)] : []
  const equal = rules.find(({ name, attributes }) => name === 'equal' && attributes.tolerancemode === 'absolute')
  if (equal && Number.isFinite(middle)) {
    const [missed = '0'] = (equal.attributes.tolerance ?? '').trim().split(/\s+/)
    return around(middle, Number(missed))
  }
  const bound = (names: RegExp) => {
    const value = rules.filter(({ name }) => names.test(name)).flatMap((rule) => qtiOf(rule, 'basevalue') ?? [])[0]
    return value ? Number(textIn(value)) : Number.NaN
  }
  const [min, max] = [bound(/^gte?$/), bound(/^lte?$/)]
  if (min <= max) return [min, max]
  return Number.isFinite(middle) ? [middle, middle] : undefined
}
