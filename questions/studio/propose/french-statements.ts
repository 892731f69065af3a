import type { ClauseWords } from './clause-words.ts'
import { isFrenchVerb } from './french-question.ts'

export const FRENCH_CLAUSES: ClauseWords = {
  isVerb: isFrenchVerb,
  joins: /^(?:et|mais|tandis que|alors que|où|quand|car|puis) /i,
  ends: / (?:après|avant|quand|lorsque|lorsqu['’]|qui|dont|où|parce que|parce qu['’]|puisque|bien que|jusqu['’]|mais|si|comme|alors que|tandis que|car) ?/,
  says: /^.*? (?:a|ont) (?:dit|déclaré|annoncé|affirmé|indiqué|précisé|expliqué|ajouté|estimé) qu(?:e |['’])(?=\S)/u,
  relative: /^(?:qui) /,
  day: /(?<! (?:chaque|du|au|de|à|et|ou|avant|après|dès|depuis|jusqu['’]au)),? (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:dernier|matin|soir|prochain))?|hier(?: soir| matin)?|aujourd['’]hui|demain|ce matin|ce soir|cette nuit|déjà)$/i,
  condition: /(?:^|[\s,(])(?:si|s['’]ils?|à moins|à condition|sauf)\s/i,
}
