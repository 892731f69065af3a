import type { UnjoinedWhy } from '../../../questions/readers/quiz-facts.ts'
import type { YieldHint } from '../../../questions/studio/fact-yield.ts'
import type { ReasonCode } from '../../../questions/studio/judged.ts'
import type { Writer } from '../writer.ts'
import { studioAlong } from './studio-along.ts'
import { studioAssistant } from './studio-assistant.ts'
import { studioCompare } from './studio-compare.ts'
import { studioFiles } from './studio-files.ts'
import { studioForm } from './studio-form.ts'
import { studioReasons } from './studio-reasons.ts'

/** Every phrase: what the table of each language has. */
export type StudioWords = ReturnType<typeof studio>

/** What the studio says, in English. */
export const studio = (writer: Writer) => {
  const { count, number, list, day } = writer
  const facts = (n: number) => count(n, { one: '# fact', other: '# facts' })
  const texts = (n: number) => count(n, { one: '# text', other: '# texts' })
  return {
    title: 'Use your own articles',
    heading: 'From your own articles to a quiz',
    lede: 'Bring one to five articles. Footnote checks every word of the quiz against them.',
    private: 'Nothing leaves this device before you publish.',
    assistant: studioAssistant(writer),
    steps: { texts: 'Texts', facts: 'Facts', compare: 'Compare', quiz: 'Quiz' },
    stepsLabel: 'Steps',
    opening: 'Your drafts are being opened…',
    broken: 'This browser is too old for this page, or a part did not arrive. Reload it, or use another browser.',
    reason: (code: ReasonCode, words = ''): string => studioReasons[code](words),
    failed: 'That did not work. Your draft is kept as it was.',
    kept: { kept: 'Draft kept on this device', keeping: 'Keeping the draft…' },
    notKept: 'This browser does not keep the draft. Save it as a file before you close this page.',
    passing: 'This browser keeps no drafts. Save yours as a file before you close this page.',
    copied: 'Another tab changed this draft too. What you see here goes on as a copy.',

    drafts: {
      title: 'Your drafts on this device',
      untitled: 'A draft without a title',
      counts: (t: number, f: number) => `${texts(t)}, ${facts(f)}`,
      goOn: 'Go on',
      begin: 'Start a new one',
      all: 'This draft',
      forget: 'Forget this draft',
      sure: 'Forget this draft? It cannot be brought back.',
      save: 'Save the draft as a file',
      open: 'Open a saved file',
      unread: 'This file could not be read as a draft.',
      line: (n: number, said: string) => `Line ${number(n)}: ${said}`,
    },

    texts: {
      title: 'Your articles',
      topic: 'What the quiz is about',
      introduction: 'Who and what it is about, for your students (optional)',
      language: 'The articles are in',
      languages: { en: 'English', fr: 'French' },
      paste: 'Paste an article here',
      pasteAnother: 'Paste another article here',
      pasteHint: 'Paragraphs stay, formatting goes. Up to 64 KB each.',
      add: 'Add this text',
      drop: 'Or choose files: .docx, .pdf, .txt, .md, .html',
      empty: 'There are no words in it.',
      tooLong: 'Only its first 64 KB fit. The rest is left out.',
      tooMany: (n: number) => `A quiz uses at most ${texts(n)}.`,
      notText: (name: string) => `“${name}” is a file of another kind. Open it, copy its text and paste it here.`,
      unread: (name: string) => `“${name}” could not be read.`,
      reading: 'Reading…',
      length: (n: number) => count(n, { one: '# word', other: '# words' }),
      known: 'What you know about it',
      knownHint: 'Leave empty what you do not know. Students see the rest beside each answer.',
      fields: {
        publisher: 'Publisher',
        owner: 'Owner, if it is not the publisher',
        author: 'Writer',
        title: 'Headline',
        published: 'Date',
        url: 'Link',
      },
      hints: {
        publisher: 'The paper or the site, not the writer.',
        owner: 'Texts of one owner count as one voice.',
        published: 'Like 14 March 2026. A year or a month will do.',
        url: 'It begins with https://.',
      },
      dateRead: (date: string) => `Read as ${day(date)}.`,
      read: 'Show the text',
      remove: 'Remove this text',
      removed: (n: number) => (n === 0 ? 'The text is removed.' : `The text is removed, and ${facts(n)} with it.`),
      same: 'This text is here already.',
      next: 'Go on to the facts',
      none: 'Add at least one article first.',
      one: 'A second article lets you ask where the two differ.',
    },

    files: studioFiles(writer),
    along: studioAlong(writer),

    facts: {
      title: 'Facts',
      progress: (n: number, core: number, differ: number) =>
        list([
          facts(n),
          ...(core > 0 ? [`${number(core)} of them in the core of the story`] : []),
          ...(differ > 0 ? [count(differ, { one: '# disagreement', other: '# disagreements' })] : []),
        ]),
      enough: 'Enough for a quiz of ten.',
      quizOf: (n: number) =>
        n === 0
          ? 'No question can be made yet.'
          : count(n, { one: 'Enough for a quiz of # question.', other: 'Enough for a quiz of # questions.' }),
      longer: 'More facts make it longer.',
      seeEach: 'Each fact says what it needs for more questions.',
      gives: (n: number) =>
        n === 0
          ? 'It gives no question yet.'
          : n === 1
            ? 'It gives a question.'
            : `It gives a question, which can be asked in ${number(n)} ways.`,
      more: {
        question: 'Write a question for it.',
        'which-is-right': 'Say whether both can be right.',
        'third-answer': 'To ask what each text says, add an answer that none of them gives.',
        'own-words': 'Its question repeats eight words of a text: ask it in your own words.',
        'wrong-answers': 'Give it two wrong answers.',
        'like-wrong-answers': 'Give it wrong answers that look like the right one.',
        'answers-of-others': 'One of its wrong answers is right for another fact: change it.',
        'other-wording': 'Ask it in another way.',
        'another-source': 'Add what another text says of it.',
      } satisfies Record<YieldHint, string>,
      ways: 'Ways to find facts',
      ask: 'Copy the request',
      askHint: 'Paste it into any assistant. It holds your articles, so only use one you trust with them.',
      asked: 'Copied. Paste it into your assistant, then paste the reply here.',
      askByHand: 'Your browser does not let this page copy. Copy the request from here:',
      reply: 'Paste the reply here',
      readReply: 'Check the reply',
      judging: 'Checking every word…',
      noFacts: 'There is no fact in this reply. Paste all of it, from the first line to the last.',
      cut: 'The reply was cut off. What came whole was read; ask the assistant for the rest.',
      quizToo: 'You can paste a quiz made elsewhere there, too. Its answers are looked for in your articles.',
      unjoined: (n: number) => count(n, { one: '# question became no fact:', other: '# questions became no facts:' }),
      unjoinedWhy: {
        several: 'It has several right answers. A fact has one: make a fact of each.',
        true: 'It is a statement. Select its words in the article, and ask a question.',
        false: 'Its statement is false, so no article says it. Ask what is true.',
        'not-one': 'It has no single right answer.',
        nowhere: 'No sentence has the words of its answer and of its question.',
        sentence: 'The sentence with its answer is too long. Select the words by hand.',
      } satisfies Record<UnjoinedWhy, string>,
      unreadable: (n: number) => count(n, { one: '# fact could not be read.', other: '# facts could not be read.' }),
      outcome: (accepted: number, look: number, refused: number) =>
        `${number(accepted)} accepted, ${number(look)} to be looked at, ${number(refused)} refused.`,
      showThem: 'Show them',
      already: 'Another fact asks this already:',
      byHand:
        'Or press “Propose facts” below, and rules look for them. Or select words in an article, and make a fact of them.',
      none: 'You have kept no fact yet. Copy the request for an assistant, take a proposal, or select words in an article.',
      groups: {
        accepted: 'Accepted: the words are in the text',
        look: 'Look at these: the words are in the text, but do they answer the question?',
        confirmed: 'Confirmed by you',
        refused: 'Refused: the texts do not say so',
      },
      confirmAll: (n: number) => count(n, { one: 'Confirm it', other: 'Confirm all #' }),
      confirmAllPlainly: (n: number) =>
        count(n, { one: 'Confirm it in plainer words', other: 'Confirm all # in plainer words' }),
      twoAnswersFirst: (n: number) =>
        count(n, {
          one: 'In the first your articles may not agree. Such questions are the best: look at it first.',
          other: 'In the first # your articles may not agree. Such questions are the best: look at them first.',
        }),
      confirm: 'Confirm',
      star: 'Core of the story',
      minor: 'A detail, says the assistant: asked only if too few others are left.',
      mend: 'Change',
      remove: 'Remove',
      undo: 'Undo',
      undone: 'The last change is taken back.',
      removed: 'The fact is removed.',
      confirmedNow: (n: number) => count(n, { one: '# fact confirmed.', other: '# facts confirmed.' }),
      keys: 'Keys: ↑ ↓ to move, Y to confirm, N to remove, E to change, S for the core.',
      answer: 'Answer',
      otherWords: 'In plainer words:',
      askSo: 'Ask it so',
      askAllSo: (n: number) => count(n, { other: 'Ask # in plainer words' }),
      askedSo: 'The wording is changed.',
      noQuestion: 'It has no question. It only helps other facts.',
      saidBy: (who: string) => `said by ${who}`,
      said: (who: string) => `${who}:`,
      differ: 'The sources differ. The quiz will ask what each one says.',
      silent: (who: readonly string[]) => `Not in ${list(who)}.`,
      also: (who: string) => `${who} answers it, too:`,
      add: 'Add what it says',
      saysLess: (who: string, words: readonly string[]) => `${who} does not say: ${words.join(', ')}.`,
      answerOnly: 'The quiz will say that the answer stands there, and no more. You can shorten the statement.',
      added: 'What it says is added. The fact has both texts now.',
      nearest: (who: string) => `The nearest passage, in ${who}:`,
      leftOut: (value: string, who: string) => `“${value}” is left out as a wrong answer: ${who} may say so.`,
      unfit: (value: string) => `“${value}” is left out: it is right too, or it is another kind of answer.`,
      problem: 'It does not fit the other facts:',
      articles: 'Your articles',
      article: 'Article',
      make: 'Make a fact',
      next: 'Go on to the quiz',
      compare: 'Go on to Compare',
      alone: 'With one article there is nothing to compare.',
      early: 'You can go on already. The quiz will be shorter.',
    },

    form: studioForm,

    ...studioCompare(writer),

    quiz: {
      none: 'No question can be made of these facts yet. Confirm more of them first.',
      making: 'Making and checking the questions…',
      silent: (n: number) =>
        count(n, { one: '# confirmed fact gives no question:', other: '# confirmed facts give no question:' }),
      disputed: (n: number) =>
        count(n, {
          one: '# confirmed fact is contradicted by another text:',
          other: '# confirmed facts are contradicted by another text:',
        }),
      stale: 'The facts have changed. The questions are made again.',
      showing: 'Students may read the texts beside the quiz',
      showings: {
        shown: ['The whole texts', 'Everybody with the link can read them.'],
        links: ['A short account, with links', 'What each text says, in our words.'],
        none: ['Nothing', 'They have them on paper, or work from memory.'],
      },
      right: 'I may use these texts for my class',
      rightHint: 'The texts are kept with the quiz for as long as it is kept.',
      rightNeeded: 'Tick that you may use these texts.',
      gone: 'The facts make no quiz any more. Go back to them.',
      back: 'Back to the facts',
    },
  }
}
