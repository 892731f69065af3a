import type { Item } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { numbersIn } from '../reading/numbers.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import type { Finding, Rule } from '../wire/finding.ts'
import type { Basis, Check, Need } from './check.ts'
import { findingsOf } from './checks.ts'
import { changed, type Edit, lostCore, otherAnswer, otherFact, strangeWords, turnedRound, wordingsOf } from './edit.ts'
import { namesIn } from './grounding.ts'
import { contentOf, phraseIn } from './words.ts'

/** At least this share of a question's content words must be words in which its fact is worded elsewhere. */
const KNOWN_SHARE = 0.5

interface RewordingCheck extends Rule {
  readonly needs: readonly Need[]
  /** What the edit has changed that it may not; `undefined` if nothing. */
  readonly find: (edit: Edit, basis: Basis) => string | undefined
}

/** A check that reads words, and is passed over in a language that has no rules of wording. */
const worded =
  (find: (edit: Edit, words: WordRules, basis: Basis) => string | undefined): RewordingCheck['find'] =>
  (edit, basis) =>
    basis.words && find(edit, basis.words, basis)

/**
 * What an edited question may not change: its subject, its date, its key. The list's 44 to 48, for a stem that somebody
 * has put anew.
 */
export const rewordingChecks: readonly RewordingCheck[] = [
  {
    id: 'edit-keeps-subject',
    number: 44,
    level: 'B',
    rule: 'The edited question names what every wording of its fact names.',
    needs: ['words', 'topic'],
    find: worded(lostCore),
  },
  {
    id: 'edit-asks-another-fact',
    number: 44,
    level: 'B',
    rule: 'The edited question asks no other fact of the topic.',
    needs: ['words', 'topic'],
    find: worded(otherFact),
  },
  {
    id: 'edit-in-known-words',
    number: 44,
    level: 'B',
    rule: 'The edited question is worded mostly in words that its fact is worded in.',
    needs: ['words', 'topic'],
    find: worded((edit, words) => {
      const all = contentOf(edit.edited.stem, words).size
      const strange = strangeWords(edit, words)
      // The options of an order say nothing of its subject, so one word can turn it round.
      const most = edit.original.shape === 'order' ? 0 : (1 - KNOWN_SHARE) * all
      return strange.length > most ? strange.join(', ') : undefined
    }),
  },
  {
    id: 'edit-new-words',
    number: 44,
    level: 'W',
    rule: 'Words that no wording of the fact has may change what is asked.',
    needs: ['words', 'topic'],
    find: worded((edit, words) => strangeWords(edit, words).join(', ') || undefined),
  },
  {
    id: 'edit-keeps-answer-sort',
    number: 45,
    level: 'B',
    rule: 'The edited question asks for the same sort of answer.',
    needs: ['words', 'topic'],
    find: worded(otherAnswer),
  },
  {
    id: 'edit-keeps-names',
    number: 46,
    level: 'B',
    rule: 'The edited question keeps the names of the one before, and brings no other.',
    needs: ['topic'],
    find: (edit) => changed(edit, namesOf, wordsOf),
  },
  {
    id: 'edit-keeps-figures',
    number: 46,
    level: 'B',
    rule: 'The edited question keeps the dates and figures of the one before, and brings no other.',
    needs: ['topic'],
    find: (edit, { language }) => changed(edit, figuresIn(language), figuresIn(language)),
  },
  {
    id: 'edit-keeps-quotations',
    number: 46,
    level: 'B',
    rule: 'Quotations in the question stay as they are.',
    needs: ['topic'],
    find: ({ edited, original }) =>
      quotationsOf(original.stem).find((quotation) => !quotationsOf(edited.stem).includes(quotation)),
  },
  {
    id: 'edit-keeps-order',
    number: 45,
    level: 'B',
    rule: 'What is to be put in order is put in the order that its key has, first to last.',
    needs: ['words', 'topic'],
    find: worded(({ edited, original }, { backwards }) =>
      original.shape === 'order' ? backwards.exec(normalForm(edited.stem))?.[0] : undefined,
    ),
  },
  {
    id: 'edit-turns-round',
    number: 46,
    level: 'B',
    rule: 'The edited question turns nothing round: “before” is not “after”.',
    needs: ['words', 'topic'],
    find: worded(turnedRound),
  },
  {
    id: 'edit-keeps-mood',
    number: 48,
    level: 'B',
    rule: 'A plan stays a plan and a promise a promise: what was expected is not what came.',
    needs: ['words', 'topic'],
    find: worded(({ edited, original, wordings, facts }, { unrealised, toCome }) => {
      const [now, then] = [edited.stem, original.stem].map((stem) => phraseIn(unrealised, stem))
      const marked = wordings.filter((wording) => phraseIn(unrealised, wording)).length
      if (facts.some(({ mood }) => mood !== 'outcome')) {
        const isTold = now === undefined && !toCome.test(normalForm(edited.stem))
        // "About how many stayed behind?" asks an estimate as well as its neighbour that says "estimated".
        return isTold && (marked === wordings.length || wordings.length === 0) ? then : undefined
      }
      return then === undefined && marked === 0 ? now : undefined
    }),
  },
]

/**
 * All that the checks find in an item whose stem was edited, those of every item and those that hold it against the
 * original.
 *
 * @param original The item as the topic gave it: the same but for its stem.
 * @param among The checks of every item that are held against it; all by default.
 */
export function rewordingFindings(
  edited: Item,
  original: Item,
  basis: Basis,
  among?: readonly Check[],
): readonly Finding[] {
  const own = findingsOf(edited, basis, among)
  const { topic } = basis
  if (!topic || edited.stem === original.stem) return own
  const facts = original.facts.flatMap((id) => topic.assessmentOf(id)?.fact ?? [])
  const [only] = facts.length === 1 ? facts : []
  const edit = { edited, original, topic, facts, wordings: only ? wordingsOf(only) : [] }
  const found = rewordingChecks.flatMap(({ id, number, level, rule, find }) => {
    const words = find(edit, basis)
    return words === undefined ? [] : [{ id, check: number, level, rule, found: words }]
  })
  return [...own, ...found].sort((a, b) => a.check - b.check)
}

/** The words of the names in a text, each in its normal form. */
const namesOf = (text: string): readonly string[] =>
  namesIn(text).flatMap((name) => (/\d/.test(name) ? [] : wordsOf(name)))

/** "One" may be an article, a pronoun or a number; as a number it is written in a digit. */
const figuresIn =
  (language: string) =>
  (text: string): readonly string[] =>
    numbersIn(text.replace(/\bone\b/giu, ' '), contentLanguage(language)).map(({ n }) => String(n))

const quotationsOf = (text: string): readonly string[] =>
  (text.match(/[“"«][^”"»]*[”"»]/gu) ?? []).map((quotation) => normalForm(quotation))
