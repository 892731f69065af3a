import type { StoredKindName } from '../../../questions/vocabulary.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'

/** What the page says that makes a quiz, in English. */
export const making = (writer: Writer) => {
  const { count, number } = writer
  const { questions, minutes } = learning(writer)
  return {
    title: (topic: string) => `New quiz: ${topic}`,
    kicker: 'A new quiz',
    otherTopic: 'Choose another topic',
    samples: 'What it will be like',
    sources: 'It rests on what these say:',
    look: (n: number) => `Look at all ${questions(n)}, and change them`,
    about: (n: number) => `about ${minutes(n)}`,
    summary: (n: number, settings: readonly string[]) => [questions(n), ...settings].join(' · '),
    summaries: {
      each: 'answers shown after each question',
      end: 'answers shown at the end',
      closed: 'answers shown after closing',
      nicknames: 'made-up names',
      names: 'names asked',
      none: 'no names',
      seats: (n: number) => count(n, { one: '# personal link', other: '# personal links' }),
      kept: (days: number) => count(days, { one: 'answers kept # day', other: 'answers kept # days' }),
      minutes,
    },
    twoLinks:
      'You get a code for your students and a private link to the results. Nobody can recover a lost private link.',
    publishAndKeep: 'Publish, keep results on this device',
    publishOnly: 'Publish, I save the private link',
    whatKept:
      'Kept results open from the start page, also for students who use this device. Otherwise only your private link opens them.',
    publishing: 'Publishing…',
    restored: 'Your choices from before are back. They are kept in this tab until you publish.',
    gone: (n: number) =>
      count(n, {
        one: '# question could not be brought back as it was.',
        other: '# questions could not be brought back as they were.',
      }),
    afresh: 'Start over',

    key: 'Answer',
    evidence: (n: number) => count(n, { one: '# quotation', other: '# quotations' }),
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
      each: ['After each question', 'They learn most this way. Take the scores as practice.'],
      end: ['After they hand in', 'Who is done can tell others. Take the scores as practice.'],
      closed: ['After the closing time', 'Nobody sees a score or an answer before. Choose this for scores that count.'],
    },
    names: 'Names in your results',
    namings: {
      nicknames: ['Made-up names', 'Each student gets one, such as Bold Tapir. You will not know whose it is.'],
      names: ['Names that students choose', 'They are told not to use their full name.'],
      none: ['No names', 'You see scores, and not whose they are.'],
      seats: ['Personal slips', 'You print one for each student. You alone know whose slip is whose.'],
    },
    shuffle: 'Each student sees the answers in another order',
    formItems: 'Questions for each student',
    formItemsHint: 'Empty: all of them. With fewer, neighbours get different questions.',
    seats: 'How many slips',
    seatsLimits:
      'A slip can be passed on. Until somebody hands in, it can be started again. If a slip hands in twice, the lowest score counts.',
    students: 'How many students?',
    studentsHint: 'Empty: up to 150 from one network. Say more if a whole year takes it at once.',
    minutes: 'Minutes for an attempt',
    extraTime: 'Students may take more time',
    extraTimeHint: 'They choose 1¼, 1½ or twice as long before they start. You are not told who did.',
    minutesHint: 'Empty: no clock. Late answers are marked as late, and still count.',
    opens: 'Opens',
    closes: 'Closes',
    keepDays: 'Days that answers are kept',
    frames: 'Sites that may embed it',
    framesHint: 'One address a line, such as https://school.example. Empty: any site.',
    publishKey: 'Publishing password',
    publishKeyHint: 'This server asks for one. Whoever runs it can tell you.',
    problems: {
      some: 'Not published yet. Change what is marked below first.',
      none: 'Choose at least one question.',
      tooMany: (n: number) => `A quiz holds at most ${questions(n)}.`,
      whole: (least: number, most: number) => `A whole number from ${number(least)} to ${number(most)}.`,
      time: 'A whole date with its time.',
      closesNeeded: 'Say when it closes: the answers are shown then.',
      closesPast: 'This time has passed.',
      closesFirst: 'It closes before it opens.',
      opensLate: (days: number) =>
        count(days, {
          one: 'Without a closing time it ends in # day. Say when it closes, or keep answers longer.',
          other: 'Without a closing time it ends in # days. Say when it closes, or keep answers longer.',
        }),
      tooFar: (days: number) => count(days, { one: 'At most # day from now.', other: 'At most # days from now.' }),
      site: (typed: string) => `“${typed}” is no address of a site, such as https://school.example.`,
      tooManySites: (n: number) => count(n, { one: 'At most # site.', other: 'At most # sites.' }),
      password: 'This is not the password of this server.',
    },
  }
}
