import type { Writer } from '../writer.ts'

/** What the desk says of sheets, slips, seats and keys, in English. */
export const sheets = ({ number, when, count }: Writer) => ({
  bySlip: (iso: string) => `sent in time, by its slip; arrived ${when(iso)}`,
  afterTold: 'sent after the answers were told',
  several: 'Handed in more than once',
  severalHint: 'Usually the lowest sheet from before closing counts. You may choose another.',
  sheet: (score: string, iso: string) => `${score}, arrived ${when(iso)}`,
  lateness: ['on time', 'over its time', 'after closing'],
  counts: 'counts',
  choose: 'Count this one',
  unchoose: 'Let the rule decide',
  waiting: (n: number) =>
    count(n, {
      one: '# student’s answers came after closing, with a slip that says they were sent in time.',
      other: 'The answers of # students came after closing, with a slip that says they were sent in time.',
    }),
  waitingHint: 'Accept this only if the site could not save answers before closing.',
  accept: 'Count them as on time',
  toldMove: 'The answers have been told already. What is handed in later will be marked.',
  told: (iso: string) => `The answers were told on ${when(iso)}. What came later is marked.`,
  seat: 'More time for one seat',
  seatNumber: 'Seat',
  seatHour: 'Closes for this seat',
  seatFactor: 'Time',
  factor: (n: number) => `${number(n)} times`,
  usual: 'as for everyone',
  give: 'Save',
  given: (n: number, terms: string) => `Seat ${number(n)}: ${terms}`,
  until: (iso: string) => `until ${when(iso)}`,
  seatHint: 'Nobody is told an answer before the last seat closes.',
  proofOf: (sheet: string) => `It is of sheet ${sheet}. The desk decides which sheet counts.`,
  turn: 'Change the private link',
  turnSure: 'You get a new link to this desk. The old link stops within a minute. Keep the new one.',
  turned: 'This desk has a new link. Keep it; the old one stops.',
  newLink: 'New link to this desk',
})
