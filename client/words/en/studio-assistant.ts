import type { AssistanceEnd } from '../../../questions/wire/assistance.ts'
import type { Writer } from '../writer.ts'

/** How asking can come to nothing before the assistant is asked. */
export type AssistanceRefusal = 'offline' | 'often' | 'spent' | 'password' | 'gone' | 'failed'

/** What is said of an end that is not as it should be: one sentence, with what to do. */
type AssistanceFaults = Readonly<Record<Exclude<AssistanceEnd, 'whole' | 'busy'> | AssistanceRefusal, string>>

/** Every phrase: what the table of each language has. */
export type StudioAssistantWords = ReturnType<typeof studioAssistant>

/** What the studio says of the assistant that the site's operator has set up, in English. */
export const studioAssistant = ({ count }: Pick<Writer, 'count'>) => ({
  private: 'Nothing leaves this device before you publish, unless you ask the assistant.',
  ask: 'Ask the assistant',
  goes: (host: string) => `It sends your articles to ${host}.`,
  sure: (n: number, host: string) =>
    count(n, { one: `Send your article to ${host}?`, other: `Send your # articles to ${host}?` }),
  read: 'Whoever runs it can read them. Only send what you may share.',
  send: 'Send and ask',
  cancel: 'Cancel',
  waiting: 'Sent. The assistant is reading…',
  soFar: (n: number) => count(n, { one: '# fact so far', other: '# facts so far' }),
  stop: 'Stop',
  stopped: 'You stopped it.',
  noFacts: 'There is no fact in the reply: ask again, or copy the request.',
  /** @param seconds Absent where the assistant does not say how long. */
  busy: (seconds?: number) =>
    seconds === undefined
      ? 'The assistant is busy: ask again in a few minutes.'
      : seconds < 120
        ? count(seconds, {
            one: 'The assistant is busy: ask again in # second.',
            other: 'The assistant is busy: ask again in # seconds.',
          })
        : count(Math.ceil(seconds / 60), {
            one: 'The assistant is busy: ask again in # minute.',
            other: 'The assistant is busy: ask again in # minutes.',
          }),
  faults: {
    cut: 'The reply broke off: ask again for the rest.',
    long: 'The reply was too long: ask again for what is missing.',
    empty: 'The assistant said nothing: ask again, or copy the request.',
    slow: 'The assistant takes too long: ask again later, or copy the request.',
    key: 'The operator’s key was refused: tell whoever runs this site.',
    setup: 'The assistant is not set up correctly: tell whoever runs this site.',
    refused: 'The assistant refused: try fewer or shorter articles, or copy the request.',
    down: 'The assistant has a fault: ask again later, or copy the request.',
    away: 'The assistant cannot be reached: ask again later, or copy the request.',
    odd: 'What came back is not a reply: tell whoever runs this site.',
    offline: 'There is no connection: check your network, then ask again.',
    often: 'You asked too often: wait a minute, then ask again.',
    spent: 'No more can be asked today: ask again tomorrow, or copy the request.',
    password: 'This password is wrong: check it, or ask whoever runs this site.',
    gone: 'This site has no assistant any more: copy the request.',
    failed: 'That did not work: ask again, or copy the request.',
  } satisfies AssistanceFaults,
})
