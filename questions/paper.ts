import { drawForm, type FormItem, payloadOf, toForm } from './form.ts'
import type { Quiz } from './quiz.ts'
import { randomFrom } from './random.ts'
import { shapeOf } from './shapes/shapes.ts'
import type { Paper, PaperForm, PublicPaper } from './wire/paper.ts'

/**
 * A quiz for paper, with its keys and their evidence.
 *
 * @param count Of forms; where everybody gets the same there is one.
 */
export function paperOf(quiz: Quiz, count: number): Paper {
  const { contentNote, settings, disputes = [] } = quiz
  return {
    code: quiz.code,
    ...headOf(quiz),
    ...(contentNote === undefined ? {} : { contentNote }),
    ...(settings.seats === undefined ? {} : { seats: settings.seats }),
    items: quiz.items.map(({ id, keyText, explanation, standing, independent, receipts }) => ({
      id,
      keyText,
      explanation,
      standing,
      independent,
      receipts,
    })),
    forms: Array.from({ length: settings.shuffle ? count : 1 }, (_, place) => paperForm(formOn(quiz, place))),
    disputes,
  }
}

/** Its first form, without anything of a key: an allow-list, field by field. */
export function publicPaperOf(quiz: Quiz): PublicPaper {
  return { ...headOf(quiz), items: formOn(quiz, 0).map(payloadOf) }
}

/**
 * A form on paper, the same each time: the key that is printed tomorrow has to be that of the paper printed today. So it is drawn from what
 * never changes in the quiz and no student knows, not from a secret that may be replaced.
 *
 * @param place Counted from 0.
 */
function formOn(quiz: Quiz, place: number): readonly FormItem[] {
  return drawForm(quiz, randomFrom(`paper ${place} ${quiz.keyHash}`))
}

function paperForm(form: readonly FormItem[]): PaperForm {
  return { items: form.map(payloadOf), keys: form.map((shown) => toForm(shown, shapeOf(shown.item).best(shown.item))) }
}

function headOf({ title, language, notice, studentNote, settings: { minutes } }: Quiz): Omit<PublicPaper, 'items'> {
  return {
    title,
    language,
    ...(notice === undefined ? {} : { notice }),
    ...(studentNote === undefined ? {} : { studentNote }),
    ...(minutes === undefined ? {} : { minutes }),
  }
}
