import type { ReasonCode } from '../../../questions/studio/judged.ts'

/**
 * Why a fact is refused or must be looked at, in English. `words` is what it is about, in the words of the reply or the
 * text; '' where no words show it.
 */
export const studioReasons: Readonly<Record<ReasonCode, (words: string) => string>> = {
  shape: () => 'It does not have the form of a fact.',
  'no-unit': () => 'Say what is counted or named: people, metres, £, a person.',
  'no-claim': () => 'It does not say which article it comes from.',
  'no-such-source': (words) => `No article here is called “${words}”.`,
  'not-in-source': () => 'These words are not in the article.',
  'other-source': () => 'These words are in another article.',
  joined: () => 'These words are put together from two places.',
  twice: () => 'These words are in the article more than once.',
  'value-not-there': () => 'These words do not give the answer.',
  'value-altered': () => 'The answer is not what the article says.',
  'hedge-lost': (words) => `The article says “${words}”, and the answer does not.`,
  'other-noun': (words) => `The article counts something else here: ${words}.`,
  'bare-number': () => 'The article does not say what this number counts.',
  'other-unit': (words) => `The article gives another unit: ${words}.`,
  year: () => 'The article does not name this year.',
  'list-cut': () => 'The article names more than the answer does.',
  'says-other-value': () => 'The statement and the answer do not say the same.',
  negated: () => 'The article says that it is not so.',
  denied: () => 'Somebody in the article denies it.',
  'other-text': () => 'Another text says otherwise.',
  plan: () => 'In the article it is only planned.',
  maybe: () => 'The article is not sure of it.',
  'other-event': (words) =>
    words === ''
      ? 'The sentence may be about something else.'
      : `The sentence may be about something else. It does not say: ${words}.`,
  'other-words': (words) =>
    words === '' ? 'The sentence may not answer this question.' : `The sentence does not have these words: ${words}.`,
  'words-missing': (words) =>
    words === '' ? 'The sentence may not say all of this.' : `The sentence does not say: ${words}.`,
  'other-question': () => 'The words answer another question.',
  swapped: () => 'Who did it and whom it was done to may be swapped.',
  'odd-question': () => 'Nobody would say this question aloud. Word it as you would ask it.',
  'no-cause': () => 'The article does not say that this is the reason.',
  'other-speaker': (words) => `Somebody else says it${words === '' ? '' : `: ${words}`}.`,
  'no-speaker': (words) => `The article does not say that ${words} says it.`,
  'said-by-somebody': (words) =>
    `In the article ${words === '' ? 'somebody' : words} says it. The fact leaves that out.`,
  sum: () => 'The sum is wrong.',
  parts: () => 'You have not confirmed all parts of the sum.',
  derived: () => 'It is worked out, and the working is wrong.',
  order: () => 'The article gives another order.',
}
