import { remember } from '../../text/remember.ts'
import type { ContentWords } from '../word-rules.ts'

export const list = (words: string): readonly string[] => words.split(' ')

export const askers = list('qui que quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle')
export const auxiliaries = list(
  'est sont était étaient fut furent sera seront serait être été a ont avait avaient eut aura auront aurait avoir eu ait peut peuvent pouvait pourra pourrait doit doivent devait devra devrait va vont fait font',
)
export const pronouns = list('il ils elle elles lui leur leurs eux celui celle ceux celles')

/** What is left of a little word before an apostrophe: "l’étang", "qu’il". */
const elided = list('l d j m t s n c qu jusqu lorsqu puisqu quoiqu')

const irregular: Readonly<Record<string, string>> = {
  yeux: 'œil',
  messieurs: 'monsieur',
  mesdames: 'madame',
}

const invariable = new Set(
  list(
    'fois mois bois trois gens avis pays temps corps plus moins refus bras dos tas cas pas repas héros français anglais concours parcours discours cours secours recours toujours virus dessus dessous progrès succès procès accès décès prix choix voix croix noix poids ailleurs dans sans sous après très vers',
  ),
)

/** The singular of a noun or an adjective, by its ending. */
export function singular(word: string): string {
  if (word.length < 4 || invariable.has(word)) return word
  return (
    irregular[word] ??
    word
      .replace(/eaux$/, 'eau')
      .replace(/(^|[^e])aux$/, '$1al')
      .replace(/([^s])s$/, '$1')
  )
}

export const frenchContent: ContentWords = {
  empty: new Set([
    ...askers,
    ...auxiliaries,
    ...pronouns,
    ...elided,
    ...list('le la les un une des du de au aux ce cet cette ces ça cela ceci on en y se me te nous vous je tu moi toi'),
    ...list('mon ma mes ton ta tes son sa ses notre nos votre vos'),
    ...list(
      'à dans sur sous par pour avec sans vers chez entre contre depuis pendant avant après dès jusque durant parmi',
    ),
    ...list(
      'et ou mais donc or ni car si comme lorsque puisque alors puis ne pas non aussi très plus moins tout tous toute toutes',
    ),
    ...list('dont autre autres même mêmes chaque quelque quelques encore déjà là ici selon autour lors'),
  ]),
  root: remember(singular),
}
