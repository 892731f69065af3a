import type { Writer } from '../writer.ts'
import { afterwards } from './afterwards.ts'
import { problems } from './problems.ts'

/** Every phrase: what the table of each language has. */
export type Learning = ReturnType<typeof learning>

/** What a student reads, in English. */
export const learning = ({ own, count, number, when, day }: Writer) => ({
  own,
  when,
  day,
  /** A score or a figure. */
  number,
  questions: (n: number) => count(n, { one: '# question', other: '# questions' }),
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  position: (n: number, of: number) => `Question ${number(n)} of ${number(of)}`,
  answered: (n: number, of: number) => `${number(n)} of ${number(of)} answered`,

  /** The quiz's language by its name, where the interface has another. */
  quizIn: (language: string) => `This quiz is in ${language}.`,

  /** The made-up name that an attempt was given. */
  youAre: (name: string) => `You are ${name}.`,
  nameLabel: 'Your name here',
  nameHint: 'Do not use your full name. Your teacher sees what you write.',
  start: 'Start',
  startAs: (name: string) => `Start as “${name}”`,
  clock: (minutes: string) => `You have ${minutes} from when you start.`,
  each: 'You see the answer and its sources after each question.',
  end: 'You see the answers and their sources when you have sent yours.',
  closed: (when: string) => `You see the answers and their sources after ${when}.`,
  early: (when: string) => `This quiz opens on ${when}.`,
  openUntil: (when: string) => `Open until ${when}.`,
  over: 'This quiz is closed.',
  overHint: 'If you took it, your proof shows you the result.',

  seat: {
    number: (n: number) => `Seat ${number(n)}`,
    label: 'The code on your slip',
    open: 'Go to my seat',
  },

  severalHint: 'Choose all that apply.',
  orderHint: 'Move them with the arrows.',
  /** Of a matching: all answers stand there, and are moved. */
  matchHint: 'Move each answer to where it belongs.',
  neither: 'Neither of them',
  tickThis: 'Tick each one that says:',
  othersSay: 'The others say:',
  pairs: (right: number, of: number) =>
    `A part of the point: ${count(right, { one: '# pair', other: '# pairs' })} of ${number(of)} in the right order.`,
  orderPlace: (place: number) => `Place ${number(place)}`,
  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  moved: (what: string, place: number, of: number) => `Place ${number(place)} of ${number(of)}: ${what}`,
  choose: 'Choose…',

  check: 'Check answer',
  skip: 'I don’t know',
  cutOff: 'No connection. Your answer is kept. Try again, or go on and see the answers later.',
  goOn: 'Go on, see the answer later',
  isBack: 'The connection is back.',
  caughtUp: (n: number) =>
    count(n, {
      one: 'The answer to an earlier question has arrived: it is below.',
      other: 'The answers to # earlier questions have arrived: they are below.',
    }),
  earlier: 'Answers to earlier questions',
  send: 'Send answers',
  wait: 'One moment…',
  unanswered: 'Choose an answer first, or press “I don’t know”.',
  unreadable: 'That is not a whole answer yet: choose something for every place.',
  /** Worked out when it is needed: the first number that Intl writes keeps a slow device busy. */
  get noNumber() {
    return `That cannot be read as a number. Write the number alone, in digits, such as ${number(1200)}.`
  },

  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not quite',
  left: 'Not answered',
  dropped: 'Does not count',
  given: 'A point for everyone',
  keyIs: 'The answer',
  sources: 'Where it says so',
  whatSourcesSay: (n: number) => `What the sources say (${number(n)})`,
  next: 'Next question',
  finish: 'See your result',

  standing: {
    corroborated: 'Corroborated',
    'single-source': 'One source',
    attributed: 'Attributed',
    contested: 'Sources disagree',
    unsupported: 'No source',
  },
  independent: (n: number) => count(n, { one: '1 source says so', other: '# independent sources agree' }),
  reportedBy: (n: number) => count(n, { one: 'Reported by 1 source', other: 'Reported by # independent sources' }),
  disagree: 'The sources contradict each other: the question asks what each one says.',
  paragraph: (n: number, of: number) => `paragraph ${number(n)} of ${number(of)}`,
  workedOut: 'worked out',
  /** Before the name of who is quoted. */
  according: ', according to',
  says: 'gives',

  reviewTitle: 'Before you send',
  allAnswered: 'You have answered every question.',
  missing: (n: number) =>
    count(n, { one: 'One question has no answer yet:', other: '# questions have no answer yet:' }),
  final: 'Once sent, answers cannot be changed.',
  back: 'Back to the questions',

  sending: 'Sending your answers…',
  waiting: 'Your answers are kept on this device and will be sent.',
  waitingOffline: 'You seem to be offline.',
  waitingBusy: 'The server cannot take them just now.',
  waitingHere: 'Leave this page open, or come back to it on this device.',
  tryNow: 'Try now',

  resultTitle: 'Your result',
  score: (score: string, max: string) => `${score} of ${max}`,
  youGot: (right: number, of: number, partly: number): string =>
    partly > 0
      ? `You got ${number(right)} of ${number(of)} right, ${number(partly)} partly`
      : `You got ${number(right)} of ${number(of)} right`,
  footnotes: 'The footnotes you collected',
  answers: 'Your answers',
  late: 'Sent after the time was up. It counts, and is marked as late.',
  retake: 'Take it again',
  proofTitle: 'Your proof',
  proofHint: 'Show it to your teacher: it proves that you took the quiz.',
  copy: 'Copy',
  copied: 'Copied',

  receivedTitle: 'Your answers have arrived',
  receivedWhen: (iso: string) => `You can see your result after ${when(iso)}, with the proof below.`,
  receivedKeep: 'Keep this proof: nobody can find your result without it.',
  readResult: 'See your result',

  resumed: 'You go on where you stopped.',
  notYou: 'Not you? Start over',
  elsewhere: 'These answers were sent from another tab.',
  elsewhereHint: 'An attempt can be sent once. The other tab has your result.',
  stopped: 'This attempt cannot go on.',
  again: 'Start again',
  offline: 'No connection. Your answers are still here; try again in a moment.',
  odd: 'The server’s answer could not be read. Try again in a moment.',
  busy: 'The server is busy. Your answers are still here; try again in a moment.',

  ...problems({ number }),
  ...afterwards({ count, number }),

  time: {
    label: 'Your time',
    hint: 'Choose what you need. Nobody is told, not even your teacher.',
    usual: (minutes: string) => `${minutes}, as set`,
    longer: (minutes: string, factor: string) => `${minutes}: ${factor} times as long`,
    left: (minutes: string) => `${minutes} left`,
    till: (time: string, minutes: string) => `Hand in by ${time}: ${minutes} from when this page was shown.`,
    hide: 'Hide the time',
    show: 'Show the time',
    up: 'The time is up. What you had answered has been sent.',
    unsure:
      'There is no connection, so nobody can say how much time is left. Keep answering: nothing is handed in by itself.',
  },

  /** What there is to read beside the questions. */
  reads: {
    open: 'Sources',
    close: 'Close',
    brief: 'What it says, in our words',
    text: 'The text',
    none: 'There is nothing to read here.',
    wait: 'Loading…',
  },

  privacy: 'Privacy',
  languages: 'Language',
  reading: {
    title: 'Reading',
    listen: 'Read this aloud',
    stop: 'Stop reading',
    size: 'Text size',
    sizes: { usual: 'Usual', large: 'Large', larger: 'Larger', largest: 'Largest' },
    spacing: 'Spacing of lines and letters',
    spacings: { usual: 'Usual', wide: 'Wide', wider: 'Wider' },
    theme: 'Colours',
    themes: { device: 'As on this device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    still: 'Less motion',
    language: 'Language',
  },
})
