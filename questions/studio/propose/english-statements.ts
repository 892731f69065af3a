import { finiteVerb } from '../words/verb-forms.ts'
import type { ClauseWords } from './clause-words.ts'

export const ENGLISH_CLAUSES: ClauseWords = {
  isVerb: (word) =>
    /^(?:was|were|is|are|has|have|had|will|would|can|could|must|should)$/.test(word) ||
    (finiteVerb(word)?.is ?? 'base') !== 'base',
  joins: /^(?:and|but|while|whereas|where|when|so|then|although|though|because) /i,
  ends: / (?:(?:after|before|since|until)(?! \d{4})|when|while|which|who|whose|where|because|unless|although|though|but|if|as|so) /,
  says: /^.*? (?:said|says|told [^,]{3,40}?|added|confirmed|announced|reported|estimates|estimated|believes) (?:that )?(?=\S)/u,
  relative: /^(?:who|which) /,
  day: /(?<! (?:every|each|and|or|to|from|until|till|by|since|before|after|of|between)),? (?:(?:on |last |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|tomorrow|this morning|last night)$/i,
  condition: /(?:^|[\s,(])(?:if|unless|provided|in case)\s/i,
}
