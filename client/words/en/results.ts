import type { RobotName } from '../../../questions/wire/robot-names.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of a quiz's results, in English. */
export const results = ({ count, number, list }: Writer) => {
  const percent = (share: number) => `${number(Math.round(100 * share))}%`
  const students = (n: number) => count(n, { one: '# student', other: '# students' })
  return {
    percent,
    questions: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'Question' : 'Questions'} ${list(numbers.map(number))}`,

    formItems: (n: number, of: number) => `Each student gets ${number(n)} of the ${number(of)} questions.`,
    robot: (trick: string, right: number, of: number, chance: number) =>
      `Guessing without knowing anything gets at most ${number(right)} of ${number(of)} right (${trick}). Blind chance gets ${percent(chance)}.`,
    robots: {
      'the longest': 'by taking the longest option',
      'the shortest': 'by taking the shortest option',
      'the first': 'by always taking the first option',
      'the middle': 'by always taking an option in the middle',
      'the last': 'by always taking the last option',
      'the least absolute': 'by avoiding “always” and “never”',
      'the middle number': 'by taking the number in the middle',
      'the most like the others': 'by taking what is most like the others',
      'the most specific': 'by taking the most exact option',
      'the most words of the question': 'by taking what repeats the question',
    } satisfies Readonly<Record<RobotName, string>>,
    otherRobot: 'by several tricks at once',

    exports: {
      title: 'Take the quiz elsewhere',
      hint: 'One file with questions, answers and sources. Below each you see what it leaves out.',
      download: (label: string) => `Download ${label}`,
      whole: 'Nothing is left out.',
      missing: 'Not in the file',
      less: 'Less than here',
      every: 'All questions',
    },

    analysis: {
      title: 'How the quiz worked',
      part: (n: number, of: number) =>
        `These figures are of ${number(n)} of ${number(of)} attempts. The others were not in the last list.`,
      mean: (share: number) => `On average students earned ${percent(share)} of the points.`,
      little: {
        totals: (least: number) =>
          `With fewer than ${number(least)} attempts you see only how many were right. One answer would change every figure.`,
        counts: (least: number) =>
          `With fewer than ${number(least)} attempts you see counts only: a share of so few says little.`,
        facility: (least: number) =>
          `With fewer than ${number(least)} attempts chance decides too much to say how well a question tells students apart.`,
      },
      alpha: (value: number, low: number, high: number) =>
        `Reliability (Cronbach’s alpha) is ${number(value)}, probably between ${number(low)} and ${number(high)}; 1 would be perfect.`,
      error: (points: number) =>
        `A score is good to about ${number(points)} points either way. Do not rank students by less.`,
      noAlpha: {
        'forms-differ': 'Students had different questions, so the scores have no common reliability.',
        'one-item': 'A quiz of one question has no reliability.',
        'equal-scores': 'All scores are the same, so nothing can be said of their reliability.',
      },
      facility: (value: number, low: number, high: number) =>
        `Students earned ${percent(value)} of its points. For others like them it is probably between ${percent(low)} and ${percent(high)}.`,
      direction: {
        positive: 'Those who do better elsewhere do better here.',
        zero: 'Doing better elsewhere makes no difference here.',
        negative: 'Those who do better elsewhere do worse here.',
      },
      unclear: 'It is not clear whether those who do better elsewhere do better here.',
      discrimination: (value: number, low: number, high: number) =>
        `Correlation with the other questions: ${number(value)}, probably between ${number(low)} and ${number(high)}.`,
      few: (shown: number, least: number) => `${students(shown)} had it: from ${number(least)} on, more is shown.`,
      paired: (right: string, n: number) => `${right}: ${number(n)}`,
    },

    findings: {
      title: 'Worth a look',
      none: 'Nothing stands out.',
      negative: 'The key may be wrong: those who do better elsewhere do worse here.',
      betterHalf: (option: string, chose: number, key: number, of: number) =>
        `The key may be wrong: of the ${number(of)} students who do better elsewhere, ${number(chose)} chose “${option}” and ${number(key)} the key.`,
      misread: (options: readonly string[], took: number, of: number, share: number) =>
        `${number(took)} of ${number(of)} (${percent(share)}) took ${list(options.map((text) => `“${text}”`))} for the answer.`,
      some: (took: number, of: number) => `${number(took)} of ${number(of)}`,
      fraction: (share: string, took: number, of: number) => `${share} (${number(took)} of ${number(of)})`,
      fractions: {
        quarter: { exact: 'A quarter', about: 'About a quarter' },
        third: { exact: 'A third', about: 'About a third' },
        half: { exact: 'Half', about: 'About half' },
        twoThirds: { exact: 'Two thirds', about: 'About two thirds' },
        threeQuarters: { exact: 'Three quarters', about: 'About three quarters' },
      },
      mistaken: (values: readonly string[], share: string, taken: string, asked: string) =>
        `${share} took \u2068${taken}\u2069, ${list(values.map((text) => `“${text}”`))}, for \u2068${asked}\u2069.`,
      teach: 'Teach it again, or check the question.',
      'too-easy': 'Nearly everybody got it right. It tells little about who knows.',
      'too-hard': 'Hardly anybody got it right. Teach it again, or check the question.',
      unchosen: (option: string) => `Nobody chose “${option}”.`,
    },

    table: {
      search: 'Search by name',
      none: 'No name contains that.',
      counted: 'Of several attempts under one name',
      countings: { all: 'Show all', first: 'The first', best: 'The best', last: 'The last', average: 'The average' },
      averaged: (n: number) => count(n, { one: '# attempt', other: 'average of # attempts' }),
      older: 'marked before the last change',
      view: (who: string) => `See the answers of ${who}`,
      answers: 'Answers',
      details: (who: string) => `The answers of ${who}`,
      columns: { answer: 'Answer', key: 'Right answer', credit: 'Points' },
      unanswered: 'no answer',
      notShown: 'not among this student’s questions',
      close: 'Close',
    },

    marks: {
      right: 'right',
      partly: 'partly right',
      wrong: 'wrong',
      empty: 'left out',
      absent: 'not among this student’s questions',
      dropped: 'dropped',
    },

    seats: {
      column: 'Seat',
      search: 'Find a seat by its number',
      none: (of: number) => `Something was handed in from all ${number(of)} seats.`,
      empty: (seats: readonly string[], n: number, of: number) =>
        `Nothing was handed in yet from ${number(n)} of ${number(of)} seats: ${list(seats)}.`,
      run: (from: number, to: number) => `${number(from)}–${number(to)}`,
    },

    pager: {
      rows: 'Rows',
      shown: (from: number, to: number, of: number) => `${number(from)} to ${number(to)} of ${number(of)}`,
      previous: 'Previous',
      next: 'Next',
    },
  }
}
