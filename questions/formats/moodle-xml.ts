import type { Item, ItemOf, Option } from '../item.ts'
import { feedbackOf, questionOf, whyNot } from './citation.ts'
import type { Exported, Format } from './format.ts'
import {
  forEveryone,
  fractions,
  type Limit,
  manyKeys,
  openEnd,
  otherWhole,
  plainFigures,
  rounded,
  sift,
  unwritable,
} from './limits.ts'
import { type Content, element, joined, type Markup, paragraphs, withBreaks, xmlDocument } from './markup.ts'
import { categoryOf, exportId, namesOf, tagsOf } from './naming.ts'
import { acceptedOf, isAccepted } from './ruled.ts'
import { toleranceOf, wholeNumbersOf } from './tolerance.ts'

const limits: readonly Limit[] = [
  manyKeys,
  openEnd,
  fractions,
  rounded,
  plainFigures,
  unwritable,
  forEveryone,
  otherWhole,
]

/** Moodle's own XML (docs.moodle.org, "Moodle XML format"). Ordering questions are part of Moodle since 4.4. */
export const moodleXml: Format = {
  id: 'moodle',
  label: 'Moodle XML',
  extension: 'xml',
  mediaType: 'application/xml',
  left: (quiz) => sift(quiz, limits).left,
  express: (quiz) => {
    const { kept, left } = sift(quiz, limits)
    const names = namesOf(quiz)
    const questions = kept.map((item) => question(item, names.get(item.id) ?? item.id, quiz))
    return { body: xmlDocument(element('quiz', {}, category(quiz), ...notice(quiz), ...questions)), left }
  },
}

const TYPES = { one: 'multichoice', several: 'multichoice', number: 'numerical', order: 'ordering', pairs: 'matching' }

/** Moodle files all questions that follow under it. */
const category = (quiz: Exported): Markup =>
  element('question', { type: 'category' }, text('category', categoryOf(quiz)), html('info'))

/** What to know of the topic, as Moodle's text between questions: it asks nothing, and no random question draws it. */
function notice({ code, title, notice: told }: Exported): readonly Markup[] {
  if (told === undefined) return []
  return [
    element(
      'question',
      { type: 'description' },
      text('name', title),
      html('questiontext', ...paragraphs([told])),
      html('generalfeedback'),
      element('defaultgrade', {}, '0'),
      element('penalty', {}, '0'),
      element('hidden', {}, '0'),
      element('idnumber', {}, `${code}-0`),
    ),
  ]
}

function question(item: Item, name: string, quiz: Exported): Markup {
  return element(
    'question',
    { type: TYPES[item.shape] },
    text('name', name),
    html('questiontext', ...paragraphs(questionOf(item, quiz))),
    html('generalfeedback', ...paragraphs(feedbackOf(item, quiz))),
    element('defaultgrade', {}, '1'),
    element('penalty', {}, '0'),
    element('hidden', {}, '0'),
    element('idnumber', {}, exportId(item, quiz)),
    ...answersOf(item, quiz),
    element('tags', {}, ...tagsOf(item, quiz).map((tag) => text('tag', tag))),
  )
}

function answersOf(item: Item, quiz: Exported): readonly Markup[] {
  if (item.shape === 'one') return choices(item, quiz, (i) => (i === item.key || isAccepted(item, i, quiz) ? 100 : 0))
  // Right picks less wrong ones, over all that are right; Moodle, too, gives no less than 0. Its shares have five
  // decimals.
  if (item.shape === 'several')
    return choices(item, quiz, (i) => Number(((item.key.includes(i) ? 100 : -100) / item.key.length).toFixed(5)))
  if (item.shape === 'number') return numberAnswers(item, quiz)
  return item.shape === 'order' ? ordering(item) : matching(item)
}

function choices(
  item: ItemOf<'one'> | ItemOf<'several'>,
  quiz: Exported,
  fraction: (index: number) => number,
): readonly Markup[] {
  return [
    element('single', {}, String(item.shape === 'one')),
    element('shuffleanswers', {}, String(!item.sorted)),
    element('answernumbering', {}, 'abc'),
    ...item.options.map((option, i) => answer(fraction(i), option, whyNot(item, option, i, quiz))),
  ]
}

/** The key, a count's numbers one by one, and each number that is accepted beside it. */
function numberAnswers(item: ItemOf<'number'>, quiz: Exported): readonly Markup[] {
  const { middle, tolerance } = toleranceOf(item.key)
  const numbers = [...(wholeNumbersOf(item.key) ?? []), ...acceptedOf(item, quiz)].map((number) => [number, 0] as const)
  const range = wholeNumbersOf(item.key) ? [] : [[middle, tolerance] as const]
  return [...range, ...numbers].map(([number, within]) =>
    element(
      'answer',
      { fraction: 100, format: 'moodle_auto_format' },
      element('text', {}, String(number)),
      element('tolerance', {}, String(within)),
    ),
  )
}

/**
 * The share of all pairs that stand the right way round is what Moodle calls "relative to all the previous and next
 * items".
 */
function ordering({ options, key }: ItemOf<'order'>): readonly Markup[] {
  return [
    element('layouttype', {}, 'VERTICAL'),
    element('selecttype', {}, 'ALL'),
    element('selectcount', {}, String(key.length)),
    element('gradingtype', {}, 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
    element('showgrading', {}, 'SHOW'),
    // Without it Moodle's importer stops, and all that follows in the file is lost.
    element('shownumcorrect', {}, '1'),
    element('numberingstyle', {}, 'none'),
    // Here a fraction is a place, counted from 1.
    ...key.map((option, place) => answer(place + 1, options[option])),
  ]
}

/** A right side that belongs to no left one stands beside an empty one. */
function matching({ left, right, key, sorted }: ItemOf<'pairs'>): readonly Markup[] {
  const pair = (side: readonly Content[], option: Option | undefined) =>
    element('subquestion', { format: 'html' }, content(...side), text('answer', option?.text ?? ''))
  return [
    element('shuffleanswers', {}, String(!sorted)),
    ...left.map((side, i) => pair(withBreaks(side), right[key[i] ?? -1])),
    ...right.flatMap((option, i) => (key.includes(i) ? [] : [pair([], option)])),
  ]
}

function answer(fraction: number, option: Option | undefined, why?: string): Markup {
  return element(
    'answer',
    { fraction, format: 'html' },
    content(...withBreaks(option?.text ?? '')),
    ...(why ? [html('feedback', ...withBreaks(why))] : []),
  )
}

const text = (name: string, plain: string): Markup => element(name, {}, element('text', {}, plain))
const html = (name: string, ...parts: readonly Content[]): Markup =>
  element(name, { format: 'html' }, content(...parts))

/** HTML inside XML: markup there, text here. */
const content = (...parts: readonly Content[]): Markup => element('text', {}, joined(...parts).markup)
