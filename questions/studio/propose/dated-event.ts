import { firstSubtag } from '../../languages/first-subtag.ts'
import { rememberOf } from '../../text/remember.ts'
import type { SentenceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { finiteVerb, pastOfParticiple } from '../words/verb-forms.ts'
import { isFrenchVerb } from './french-question.ts'

/** What happens on a date, in stems: its verb, or the noun that the date stands behind; and who or what does it. */
interface DatedEvent {
  readonly event: ReadonlySet<string>
  readonly subject: ReadonlySet<string>
}

/** They say nothing of what happens: "the inspection was carried out". */
const LIGHT =
  /^(?:was|were|is|are|been|being|has|have|had|will|would|can|could|must|should|made|make|did|do|done|carried|took|taken|takes?|held|given|gave|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|été|fut|furent|aura|auront|eu|fait|faite|lieu|tenue?)$/
/** Between an event and its date. */
const LINK =
  /^(?:in|on|of|from|since|until|by|the|out|place|early|late|mid|le|la|en|du|de|au|depuis|dès|fin|début)$|day$|di$|^dimanche$/
const REACH = 8

/** Whether a token is a verb, or a participle behind one. */
function isVerb({ tokens, language }: SentenceView, i: number): boolean {
  const [word = '', before = ''] = [tokens[i]?.word, tokens[i - 1]?.word]
  if (firstSubtag(language) === 'fr') return isFrenchVerb(word) || isFrenchVerb(before) || before === 'été'
  return LIGHT.test(word) || pastOfParticiple(word) !== undefined || (finiteVerb(word)?.is ?? 'base') !== 'base'
}

/** What a date of a sentence is the time of: the nearest verb before it, or else the next one behind. */
export const datedEvent = rememberOf((view: SentenceView) => {
  const { tokens, stems } = view
  const { isEmpty, of } = stemsOf(view.language)
  const content = (places: readonly number[]) =>
    places.flatMap((i) => {
      const word = tokens[i]?.word ?? ''
      return isEmpty(word) || LIGHT.test(word) || /^\d/.test(word) ? [] : (stems[i] ?? [])
    })
  return ({ from, to }: { readonly from: number; readonly to: number }): DatedEvent => {
    const part = tokens[from]?.part
    const own = tokens.flatMap((token, i) => (token.part === part && Math.abs(i - from) <= REACH ? [i] : []))
    const before = own.filter((i) => i < from)
    const verb = before.findLast((i) => isVerb(view, i)) ?? own.find((i) => i >= to && isVerb(view, i)) ?? -1
    const word = tokens[verb]?.word ?? ''
    const subject = content(own.filter((i) => i < verb))
    const right = before.filter((i) => !LINK.test(tokens[i]?.word ?? '') && tokens[i]?.word !== 'à').slice(-1)
    return {
      event: new Set([
        ...content([verb, ...right]),
        // "The inspection was made": what it was made of is what happened.
        ...(LIGHT.test(word) ? subject : []),
        ...(tokens[verb + 1]?.word === 'again' ? [of(`re${word}`)] : []),
      ]),
      subject: new Set(subject),
    }
  }
})
