import { firstSubtag } from '../../languages/first-subtag.ts'

type AskedFor = 'who' | 'when' | 'where' | 'why' | 'what'
type Askers = Readonly<Record<string, AskedFor>>

const table = (words: Readonly<Record<AskedFor, string>>): Askers =>
  Object.fromEntries(
    (['who', 'when', 'where', 'why', 'what'] as const).flatMap((asked) =>
      words[asked].split(' ').map((word) => [word, asked]),
    ),
  )

const EN = table({ who: 'who whom whose', when: 'when', where: 'where', why: 'why', what: 'what which how' })

const FR = table({
  who: 'qui',
  when: 'quand',
  where: 'où',
  why: 'pourquoi',
  what: 'que qu quoi quel quelle quels quelles combien comment',
})

/**
 * The words that ask, each with what it asks for; "what" may be any of them. By BCP 47 tag; a language that nobody has
 * written down asks as English does.
 */
export const askersOf = (tag: string): Askers => (firstSubtag(tag) === 'fr' ? FR : EN)
