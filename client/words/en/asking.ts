import { counter } from '../plural.ts'
import { moment } from '../when.ts'

const count = counter('en')

export const asking = {
  when: moment('en'),
  questions: (n: number) => count(n, { one: '# question', other: '# questions' }),
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  position: (n: number, of: number) => `Question ${n} of ${of}`,
  answered: (n: number, of: number) => `${n} of ${of} answered`,
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
  orderPlace: (place: number) => `Place ${place}`,
  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  choose: 'Choose…',

  check: 'Check answer',
  skip: 'I don’t know',
  send: 'Send answers',
  busy: 'One moment…',
  offline: 'No connection. Try again in a moment.',
  unanswered: 'Choose an answer first, or press “I don’t know”.',
  unreadable: 'That is not a whole answer yet. Write numbers in digits, such as 1,200, and leave no place open.',
}
