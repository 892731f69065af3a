import { randomFrom } from '../random.ts'
import { shapeOf } from '../shapes/shapes.ts'
import type { Paper, PaperForm, PaperRuling, PublicPaper } from '../wire/paper.ts'
import { present } from '../wire/present.ts'
import type { Ruling } from '../wire/ruling.ts'
import { drawForm, type FormItem, payloadOf, toForm } from './form.ts'
import type { Quiz } from './quiz.ts'
import { deciding, ruledItem } from './ruling.ts'

/**
 * A quiz for paper, with its keys and their evidence. What was ruled stands beside the keys; the questions stay as they
 * are, for they may be printed already.
 *
 * @param count Of forms; where everybody gets the same there is one.
 * @param rulings In force.
 */
export function paperOf(quiz: Quiz, count: number, rulings: readonly Ruling[]): Paper {
  const { contentNote, settings, disputes = [] } = quiz
  return {
    code: quiz.code,
    ...headOf(quiz),
    ...present({ contentNote, seats: settings.seats }),
    items: quiz.items.map(({ id, reworded, keyText, explanation, support, standing, independent, receipts }) => ({
      id,
      ...present({ reworded }),
      keyText,
      explanation,
      ...present({ support }),
      standing,
      independent,
      receipts,
    })),
    forms: Array.from({ length: settings.shuffle ? count : 1 }, (_, place) => paperForm(formOn(quiz, place), rulings)),
    disputes,
  }
}

/** Its first form, without anything of a key: an allow-list, field by field. */
export function publicPaperOf(quiz: Quiz): PublicPaper {
  return { ...headOf(quiz), items: formOn(quiz, 0).map(payloadOf) }
}

/**
 * A form on paper, the same each time: the key that is printed tomorrow has to be that of the paper printed today. So
 * it is drawn from what never changes in the quiz and no student knows, not from a secret that may be replaced.
 *
 * @param place Counted from 0.
 */
function formOn(quiz: Quiz, place: number): readonly FormItem[] {
  return drawForm(quiz, randomFrom(`paper ${place} ${quiz.keyHash}`))
}

function paperForm(form: readonly FormItem[], rulings: readonly Ruling[]): PaperForm {
  return {
    items: form.map(payloadOf),
    keys: form.map((shown) => toForm(shown, shapeOf(shown.item).best(shown.item))),
    rulings: form.flatMap((shown) => deciding(ruledItem(shown.item, rulings)).map((ruling) => inForm(shown, ruling))),
  }
}

function inForm(shown: FormItem, ruling: Ruling): PaperRuling {
  return ruling.is === 'accept' ? { ...ruling, response: toForm(shown, ruling.response) } : ruling
}

function headOf({ title, language, notice, studentNote, settings: { minutes } }: Quiz): Omit<PublicPaper, 'items'> {
  return {
    title,
    language,
    ...present({ notice, studentNote, minutes }),
  }
}
