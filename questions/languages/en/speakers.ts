/** What opens a clause before the subject, and has a comma after it. */
const LEADING =
  /^(?:in|on|at|by|of|for|from|to|with|without|after|before|besides|between|until|while|when|once|during|if|since|together|looking)\b/i
/** Other words that open a sentence and are small inside it. */
const OPENING = /^(?:the|an?|what|some|still|much|further|contractors|passage)\b/i

const small = (text: string): string =>
  LEADING.test(text) || OPENING.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Asks for the speaker of a statement, with the speaker taken out of it: "Who said that passage was requested for 800 people?"
 *
 * @returns `undefined` where the sentence is not built in one of the ways that it knows, or still names the speaker.
 */
export function whoSaid(statement: string, who: string): string | undefined {
  const said = statement.replace(/\.$/, '')
  const name = escaped(who)
  const forms: readonly [RegExp, (rest: string, opening: string) => string][] = [
    // "According to X, …" and "X said that …"
    [
      new RegExp(`^(?:According to ${name}, |${name} (?:said|says|claimed) that )(?<rest>.+)$`, 'i'),
      (rest) => `Who said that ${small(rest)}?`,
    ],
    // "…, X said, …"
    [
      new RegExp(`^(?<opening>.+), ${name} (?:said|says|claimed), (?<rest>.+)$`, 'i'),
      (rest, opening) => `Who said that ${small(opening)}${LEADING.test(opening) ? ',' : ''} ${rest}?`,
    ],
    // "X’s complaint was …"
    [new RegExp(`^${name}’s (?<rest>.+)$`, 'i'), (rest) => `Whose ${rest}?`],
    // "X called …", and "After the rescue, X called …"
    [new RegExp(`^${name} (?<rest>(?!themselves)\\S+ .+)$`, 'i'), (rest) => `Who ${rest}?`],
    [
      new RegExp(
        `^(?<opening>(?:After|Besides|Looking|In)(?: \\S+){1,3}), ${name} (?<rest>\\S+(?:ed|aid|elt|as|s) .+)$`,
      ),
      (rest, opening) => `${opening}, who ${rest}?`,
    ],
  ]
  for (const [form, ask] of forms) {
    const { rest, opening } = form.exec(said)?.groups ?? {}
    const stem = rest === undefined ? undefined : ask(rest, opening ?? '')
    if (stem && !new RegExp(`\\b${name}\\b`, 'i').test(stem)) return stem
  }
  return undefined
}

/** A sentence after "that": without its capital, where that is not a name's, and its full stop. */
export const inside = (statement: string): string => small(statement.replace(/\.$/, ''))

/** The same for a statement that names no speaker. */
export function whoSaidThat(statement: string): string {
  return `Who said that ${inside(statement)}?`
}

/** "Whose description of the rescue is “mission impossible”?" */
export function whose(kind: string, text: string): string {
  const noun = kind.split(' ')[0] ?? kind
  return `Whose ${kind} ${/[^s]s$/.test(noun) ? 'are' : 'is'} “${text}”?`
}
