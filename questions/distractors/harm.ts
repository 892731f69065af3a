import type { Ledger } from '../ledger.ts'
import { standsIn } from '../text/normal-form.ts'

/**
 * Whether an answer says of somebody what no option may ever say of them: its question, or itself, names who it is.
 *
 * @returns What it says, in the ledger's words.
 */
export function harmIn(text: string, question: string, { harm }: Pick<Ledger, 'harm'>): string | undefined {
  return harm
    .filter(({ of }) => of.some((who) => standsIn(who, question) || standsIn(who, text)))
    .flatMap(({ never }) => never)
    .find((what) => standsIn(what, text))
}
