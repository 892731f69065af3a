import type { Ledger } from '../../../questions/ledger.ts'
import { ledgerOf } from '../questions/topic-of.ts'

type Facts = Parameters<typeof ledgerOf>[0]

const figures: Facts = {
  lorries: {
    ask: ['How many lorries were left on the quay?'],
    about: 'the number of lorries left on the quay',
    statement: '{value} were left on the quay.',
    unit: 'lorries',
    claims: [
      { source: 'harbour-post', value: { is: 42 }, says: 'All told, 42 lorries stayed behind.' },
      { source: 'isle-echo', value: { is: 42 }, says: 'On the quay stood 42 lorries.' },
    ],
  },
  sold: {
    ask: ['How many lorries had a ticket for the next day?'],
    about: 'the number of lorries with a ticket for the next day',
    statement: '{value} had a ticket for the next day.',
    unit: 'lorries',
    claims: [{ source: 'harbour-post', value: { is: 18 }, says: 'Only 18 lorries had a Sunday ticket.' }],
  },
  returned: {
    ask: ['How many lorries drove home again?'],
    about: 'the number of lorries that drove home again',
    statement: '{value} drove home again.',
    unit: 'lorries',
    claims: [{ source: 'isle-echo', value: { is: 27 }, says: 'Some 27 lorries turned round for home.' }],
  },
  waiting: {
    ask: ['How many lorries waited in the village?'],
    about: 'the number of lorries that waited in the village',
    statement: '{value} waited in the village.',
    unit: 'lorries',
    claims: [
      { source: 'harbour-post', value: { is: 9 }, says: 'Another 9 lorries waited in the village.' },
      { source: 'coast-radio', value: { is: 11 }, says: 'In the village 11 lorries were waiting.' },
    ],
  },
}

const people: Facts = {
  captain: {
    ask: ['Who was the captain of the ferry?'],
    about: 'the captain of the ferry',
    statement: '{value} was the captain of the ferry.',
    type: 'name',
    unit: 'person',
    exclusive: true,
    claims: [
      { source: 'harbour-post', value: { name: 'Ada Quill' }, says: 'Captain Ada Quill would not sail.' },
      { source: 'isle-echo', value: { name: 'Ada Quill' }, says: 'The ferry is led by Ada Quill.' },
    ],
  },
  mayor: {
    ask: ['Who was the mayor of the island?'],
    about: 'the mayor of the island',
    statement: '{value} was the mayor of the island.',
    type: 'name',
    unit: 'person',
    exclusive: true,
    claims: [{ source: 'isle-echo', value: { name: 'Tom Reed' }, says: 'Mayor Tom Reed was not amused.' }],
  },
  cook: {
    ask: ['Who cooked for the drivers?'],
    about: 'the person who cooked for the drivers',
    statement: '{value} cooked for the drivers.',
    type: 'name',
    unit: 'person',
    exclusive: true,
    claims: [{ source: 'harbour-post', value: { name: 'Lena Moor' }, says: 'Soup was made by Lena Moor.' }],
  },
  pilot: {
    ask: ['Who measured the waves?'],
    about: 'the person who measured the waves',
    statement: '{value} measured the waves.',
    type: 'name',
    unit: 'person',
    exclusive: true,
    claims: [{ source: 'coast-radio', value: { name: 'Jo Finch' }, says: 'Jo Finch measured the waves.' }],
  },
}

/** A small ledger made by hand, for tests that know every word of it: a ferry that did not sail, in three papers. */
export const ledger = (): Promise<Ledger> =>
  ledgerOf(
    { ...figures, ...people },
    { id: 'ferry', title: 'The ferry that stayed in port', notice: 'All of it is made up.' },
  )
