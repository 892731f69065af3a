import type { StoredKindName } from '../../../questions/vocabulary.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'

/** What the page says that makes a quiz, in English. */
export const making = (writer: Writer) => {
  const { count, number } = writer
  const { questions, minutes } = learning(writer)
  return {
    title: (topic: string) => `New quiz: ${topic}`,
    kicker: 'A new quiz on',
    lede: 'A sensible quiz is chosen below. Publish it as it is, or choose for yourself.',
    summary: (n: number, settings: readonly string[]) => [questions(n), ...settings].join(' · '),
    summaries: {
      each: 'answers shown after each question',
      end: 'answers shown at the end',
      closed: 'answers shown after closing',
      named: 'names asked',
      unnamed: 'no names',
      seats: (n: number) => count(n, { one: '# personal link', other: '# personal links' }),
      kept: (days: number) => count(days, { one: 'answers kept # day', other: 'answers kept # days' }),
      minutes,
    },
    twoLinks:
      'You get two links: one for students and a secret one with the results. Nobody can recover the secret one if you lose it, so have a place ready to keep it.',
    publish: 'Publish with these settings',
    publishing: 'Publishing…',
    restored: 'Your choices from before are back. They are kept in this tab until you publish.',
    gone: (n: number) =>
      count(n, {
        one: '# question could not be brought back as it was.',
        other: '# questions could not be brought back as they were.',
      }),
    afresh: 'Start afresh',

    key: 'Answer',
    evidence: (n: number) => count(n, { one: '# receipt', other: '# receipts' }),
    kinds: {
      choice: 'Choice',
      multiple: 'Several answers',
      numeric: 'Number',
      order: 'Order',
      match: 'Matching',
      'who-said': 'Who said it',
      cloze: 'Fill the gap',
      'which-source': 'Which source',
      'do-they-agree': 'Do they agree',
      compare: 'Compare',
      'which-sentence': 'Which sentence',
      'why-differ': 'Why they differ',
    } satisfies Readonly<Record<StoredKindName, string>>,

    settings: 'Settings',
    quizTitle: 'Title',
    count: 'How many questions',
    suggest: 'Choose others for me',
    feedback: 'When students see answers and sources',
    feedbacks: {
      each: ['After each question', 'Teaches most. A second try knows the answers, so these scores are practice.'],
      end: ['When they have sent theirs', 'Somebody who is done can tell others, so these scores are practice.'],
      closed: ['After the closing time', 'No score and no answer before then. For scores that count.'],
    },
    askName: 'Ask for a name',
    askNameHint: 'Students are offered a made-up one and told not to use their full name.',
    shuffle: 'Each student sees the answers in another order',
    formItems: 'Questions for each student',
    formItemsHint: 'Empty: all of them. With fewer, each student gets others, and neighbours have less to compare.',
    seats: 'Personal links (seats)',
    seatsHint:
      'Empty: one link for all. With a number you print as many slips, each with a link and a code of its own: one attempt each, and no names. Who has which number is on your list, not on this site.',
    seatsLimits:
      'What they cannot promise: a slip can be passed on, and nothing is noted when somebody begins, so until it is handed in a seat can be begun again, with a fresh clock. All that is handed in from a seat is one attempt, and the lowest score counts. For scores that count, also show answers after the closing time.',
    students: 'How many students?',
    studentsHint: 'Empty: up to 150 from one network. It decides how many answers are let in at once.',
    minutes: 'Minutes for an attempt',
    extraTime: 'Students may take more time',
    extraTimeHint: '1¼, 1½ or twice as long, chosen before they start. You are not told who did.',
    minutesHint: 'Empty: no clock. Late answers are marked, never thrown away.',
    opens: 'Opens',
    closes: 'Closes',
    keepDays: 'Days that answers are kept',
    frames: 'Sites that may embed it',
    framesHint: 'One address a line, such as https://school.example. Empty: any site.',
    publishKey: 'Publishing password',
    publishKeyHint: 'This server asks for one. Whoever runs it can tell you.',
    problems: {
      some: 'Not published yet: something below has to be changed first.',
      none: 'Choose at least one question.',
      tooMany: (n: number) => `A quiz holds at most ${questions(n)}.`,
      whole: (least: number, most: number) => `A whole number from ${number(least)} to ${number(most)}.`,
      time: 'A whole date with its time.',
      closesNeeded: 'Say when it closes: the answers are shown then.',
      closesPast: 'This time has passed.',
      closesFirst: 'It closes before it opens.',
      opensLate: (days: number) =>
        count(days, {
          one: 'Without a closing time it is over # day from now: say when it closes, or keep answers longer.',
          other: 'Without a closing time it is over # days from now: say when it closes, or keep answers longer.',
        }),
      tooFar: (days: number) => count(days, { one: 'At most # day from now.', other: 'At most # days from now.' }),
      site: (typed: string) => `“${typed}” is no address of a site, such as https://school.example.`,
      tooManySites: (n: number) => count(n, { one: 'At most # site.', other: 'At most # sites.' }),
      password: 'This is not the password of this server.',
    },
  }
}
