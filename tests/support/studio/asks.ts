import { judgedIn } from './judged-texts.ts'

/** How a fact is asked for after a text is read, and what becomes of it. */
export async function asksOf(fact: object, text: string, language = 'en') {
  const title = language === 'fr' ? 'Le bac d’Ostrel' : 'The ferry of Ostrel'
  const [one] = await judgedIn([text], [fact], { title, language })
  return { asks: [one?.fact?.ask ?? []].flat(), outcome: one?.outcome, codes: one?.reasons.map(({ code }) => code) }
}
