import { firstSubtag } from '../../languages/first-subtag.ts'

type AskedFor = 'who' | 'when' | 'where' | 'why' | 'what'

/** How a language asks. */
interface AskingWords {
  /** Each word that asks, with what it asks for; "what" may be any of them. */
  readonly askers: Readonly<Record<string, AskedFor>>
  /** Verbs that say next to nothing: a question may use one for any other. */
  readonly plainVerbs: readonly string[]
}

/** The askers of a language, by what they ask for. */
const table = (words: Readonly<Record<AskedFor, string>>): Readonly<Record<string, AskedFor>> =>
  Object.fromEntries(
    (['who', 'when', 'where', 'why', 'what'] as const).flatMap((asked) =>
      words[asked].split(' ').map((word) => [word, asked]),
    ),
  )

const EN: AskingWords = {
  askers: table({ who: 'who whom whose', when: 'when', where: 'where', why: 'why', what: 'what which how' }),
  plainVerbs:
    'go goes went gone going get gets got getting come comes came coming make makes made give gives gave given put now still'.split(
      ' ',
    ),
}

const FR: AskingWords = {
  askers: table({
    who: 'qui',
    when: 'quand',
    where: 'où',
    why: 'pourquoi',
    what: 'que qu quoi quel quelle quels quelles combien comment',
  }),
  plainVerbs:
    'aller va vont allé allée allés vient venir venu venue faire fait faite font mettre mis mise prendre pris prise donner donné donnée maintenant encore'.split(
      ' ',
    ),
}

/** By BCP 47 tag; a language that nobody has written down asks as English does. */
export const askingWords = (tag: string): AskingWords => (firstSubtag(tag) === 'fr' ? FR : EN)
