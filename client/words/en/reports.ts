/** Every phrase: what the table of each language has. */
export type Reports = ReturnType<typeof reports>

/** What is read around a report of a quiz, and by whoever runs this site. In English. */
export const reports = () => ({
  report: {
    title: 'Report this quiz',
    lede: 'A teacher made this quiz from texts of their own. Say if something in it should not be here.',
    label: 'What is wrong with it?',
    hint: 'Whoever runs this site reads it. Do not write your name.',
    send: 'Send the report',
    sent: 'Your report has arrived.',
    next: 'Whoever runs this site will look at the quiz. Nobody is told who sent the report.',
    missing: 'Say in a few words what is wrong.',
    back: 'Back to the quiz',
  },
  operator: {
    title: 'Reports and takedown',
    lede: 'For whoever runs this site.',
    key: 'Operator key',
    keyHint: 'It stays on this page and is sent in a header, never in an address.',
    list: 'Show the reports',
    none: 'There are no reports.',
    code: 'Code of a quiz',
    takeDown: 'Take it down',
    takeDownHint: 'The quiz and all its results are deleted for good.',
    sure: (code: string) => `Delete quiz ${code} and its results for good?`,
    down: (code: string) => `Quiz ${code} is taken down.`,
    use: (code: string) => `Choose ${code}`,
    reports: 'Reports',
  },
})
