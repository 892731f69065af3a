import { optionsOf } from '../checks/check.ts'
import type { Item } from '../item.ts'
import { feedbackOf, questionOf, whyNot } from './citation.ts'
import type { Exported, Format } from './format.ts'
import { sift } from './limits.ts'
import { type Content, element, joined, type Markup, paragraphs, withBreaks } from './markup.ts'
import { exportId, tagsOf } from './naming.ts'

/**
 * Anki's text import (docs.ankiweb.net, "Text files"): a card for each item, question and options in front, everything
 * else behind. Nothing is marked, so nothing of a question is left out: who learns compares.
 *
 * The fields are named by their place, as a note type's own names for them are translated. The id lets a later import
 * mend a card.
 */
export const anki: Format = {
  id: 'anki',
  label: 'Anki',
  extension: 'anki.txt',
  mediaType: 'text/plain; charset=utf-8',
  left: (quiz) => sift(quiz, []).left,
  express: (quiz) => {
    const headers = ['#separator:tab', '#html:true', `#deck:${inLine(quiz.title)}`, '#guid column:1', '#tags column:4']
    const { kept, left } = sift(quiz, [])
    const cards = kept.map((item, i) => {
      const fields = [
        joined(exportId(item, quiz)),
        front(item, quiz),
        back(item, i === 0 ? quiz.notice : undefined, quiz),
        joined(['footnote', ...tagsOf(item, quiz)].join(' ')),
      ]
      return fields.map(({ markup }) => inLine(markup)).join('\t')
    })
    return { body: [...headers, ...cards].map((line) => `${line}\n`).join(''), left }
  },
}

function front(item: Item, quiz: Exported): Markup {
  return joined(
    ...paragraphs(questionOf(item, quiz)),
    ...(item.shape === 'pairs' ? [list('ul', item.left)] : []),
    ...(item.shape === 'number'
      ? []
      : [
          list(
            'ol',
            optionsOf(item).map(({ text }) => text),
          ),
        ]),
  )
}

/** @param notice What to know of the topic, on the first card only. */
function back(item: Item, notice: string | undefined, quiz: Exported): Markup {
  const whys = optionsOf(item).flatMap((option, i) => whyNot(item, option, i, quiz) ?? [])
  return joined(
    element('p', {}, element('b', {}, ...withBreaks(item.keyText))),
    ...paragraphs(feedbackOf(item, quiz)),
    ...(whys.length > 0 ? [list('ul', whys)] : []),
    ...(notice ? paragraphs([notice]) : []),
  )
}

const list = (name: 'ul' | 'ol', texts: readonly string[]): Markup =>
  element(name, {}, ...texts.map((text): Content => element('li', {}, ...withBreaks(text))))

/** A tab ends a field and a line break a card. Markup has no line breaks of its own, and in HTML a tab is a space. */
const inLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')
