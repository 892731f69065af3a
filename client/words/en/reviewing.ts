import type { Rule } from '../../../questions/wire/finding.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'

/** What is said of the questions of a quiz in the making, in English. */
export const reviewing = (writer: Writer) => {
  const { count, number } = writer
  const { questions } = learning(writer)
  const pair = (a: number, b: number) => `Questions ${number(a)} and ${number(b)}`
  return {
    items: 'Chosen questions',
    chosen: (n: number, of: number) => `${number(n)} of ${number(of)} chosen`,
    nothing: 'Nothing is chosen. Let some be chosen for you, or choose from all questions below.',
    empty: 'This topic has no question that passed the checks.',
    question: (n: number) => `Question ${number(n)}`,
    difficulty: { easy: 'likely easy', medium: 'likely medium', hard: 'likely hard' },

    checks: (ran: number, found: number) =>
      `${count(ran, { one: '# check ran', other: '# checks ran' })}, ${found === 0 ? 'nothing found' : count(found, { one: '# remark', other: '# remarks' })}`,
    /** A rule of item writing. In English it is as its check states it. */
    rule: ({ rule }: Pick<Rule, 'id' | 'rule'>): string => rule,
    remarks: 'Worth a look. This may not hold here:',
    passed: 'These found nothing',
    idle: 'Could not run here, where the sources’ texts are not kept',

    drop: 'Drop',
    dropped: 'Dropped',
    putBack: 'Put back',
    undo: 'Undo the change',
    changed: (n: number) => `Question ${number(n)} is another one now.`,
    back: (n: number) => `Question ${number(n)} is as it was before.`,
    redo: 'Another on this fact',
    redoWording: 'In other words',
    redoOptions: 'With other options',
    redoKind: (kind: string) => `As: ${kind}`,
    noOptions: 'There are no other good options for this question.',

    reword: 'Reword',
    rewordLabel: 'The question in your words',
    rewordHint:
      'Its subject, its date and its answer have to stay. The checks run again, and what they find stands here.',
    rewordUse: 'Check and use',
    checking: 'Checking…',
    cancel: 'Cancel',
    blocked: 'This wording cannot be used:',
    reworded: 'Reworded by you',
    rewordedNow: (n: number, found: number) =>
      found === 0
        ? `Question ${number(n)} is reworded. The checks found nothing.`
        : `Question ${number(n)} is reworded. The checks remark something.`,

    clashes: 'These do not go well together',
    clash: {
      fact: (a: number, b: number) => `${pair(a, b)} ask the same fact.`,
      related: (a: number, b: number) => `${pair(a, b)}: one answer can be worked out from the other.`,
      apart: (a: number, b: number) => `${pair(a, b)}: the facts say not to ask both.`,
      alike: (a: number, b: number) => `${pair(a, b)} ask nearly the same.`,
      told: (by: number, of: number, words: string) =>
        `Question ${number(by)} tells the answer to question ${number(of)}: “${words}”.`,
      contradicted: (a: number, b: number, option: string) =>
        `${pair(a, b)} ask the same, and “${option}” is right in one and wrong in the other.`,
    },
    swap: (n: number) => `Swap question ${number(n)}`,
    noSwap: (n: number) => `No other question fits in the place of question ${number(n)}.`,

    browse: (n: number) => `Choose from all ${questions(n)}`,
    search: 'Search the questions and answers',
    kind: 'Kind',
    standing: 'Standing',
    choice: 'Chosen or not',
    all: 'All',
    isChosen: 'Chosen',
    notChosen: 'Not chosen',
    found: (n: number) => count(n, { one: '# question found', other: '# questions found' }),
    noneFound: 'No question is like that. Change the search or a filter.',
    more: (n: number) => `Show more (${number(n)} left)`,
    choose: 'In the quiz',
    details: 'Answer, evidence and checks',
  }
}
