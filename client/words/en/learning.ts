import type { Writer } from '../writer.ts'

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
  due: (time: string) => `Hand in by ${time}.`,

  nameLabel: 'Your name here',
  nameHint: 'Do not use your full name. Your teacher sees what you write.',
  start: 'Start',
  startAs: (name: string) => `Start as “${name}”`,
  clock: (minutes: string) => `You have ${minutes} from when you start.`,
  each: 'You see the answer and its sources after each question.',
  end: 'You see the answers and their sources when you have sent yours.',
  closed: (when: string) => `You see the answers and their sources after ${when}.`,
  early: (when: string) => `This quiz opens on ${when}.`,
  over: 'This quiz is closed.',
  overHint: 'It takes no more answers. If you took it, your receipt shows you the result.',

  severalHint: 'Choose all that apply.',
  orderHint: 'Put them in order, first to last.',
  orderPlace: (place: number) => `Place ${number(place)}`,
  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  choose: 'Choose…',

  check: 'Check answer',
  skip: 'I don’t know',
  send: 'Send answers',
  wait: 'One moment…',
  unanswered: 'Choose an answer first, or press “I don’t know”.',
  unreadable: `That is not a whole answer yet. Write numbers in digits, such as ${number(1200)}, and leave no place open.`,

  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not quite',
  left: 'Not answered',
  keyIs: 'The answer',
  yours: 'Your answer',
  sources: 'Where it says so',
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
  waitingOffline: 'You seem to be offline. Leave this page open, or come back to it on this device: nothing is lost.',
  waitingBusy:
    'The server cannot take them just now. We keep trying; leave this page open, or come back to it on this device.',
  tryNow: 'Try now',

  resultTitle: 'Your result',
  score: (score: string, max: string) => `${score} of ${max}`,
  scoreNote: (share: number) =>
    share === 1
      ? 'Every one right.'
      : share >= 0.7
        ? 'Most of it stands.'
        : share >= 0.4
          ? 'A good part of it stands.'
          : 'Worth another reading.',
  late: 'Sent after the time was up. It is marked as late, and counted.',
  missed: 'What you missed, and where to read it',
  held: 'What you had right',
  retake: 'Take it again',
  receiptTitle: 'Your receipt',
  receiptHint: 'It proves that you took the quiz. Keep it, or hand it in; it can be checked on this site.',
  copy: 'Copy',
  copied: 'Copied',

  receivedTitle: 'Your answers have arrived',
  receivedWhen: (iso: string) => `You can see your result from ${when(iso)}, with the receipt below.`,
  receivedKeep: 'Keep this receipt: it is the only way to your result, and nobody can look it up for you.',
  readResult: 'See your result',

  resumed: 'You go on where you stopped.',
  notYou: 'Not you? Start afresh',
  elsewhere: 'These answers were sent from another tab.',
  elsewhereHint: 'An attempt can be sent once. The other tab has your result.',
  stopped: 'This attempt cannot go on.',
  again: 'Start again',
  offline: 'No connection. Your answers are still here; try again in a moment.',
  odd: 'The server’s answer could not be read. Try again in a moment.',
  busy: 'The server is busy. Your answers are still here; try again in a moment.',

  privacy: 'Privacy',
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
