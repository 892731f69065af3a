import { expect, test } from 'vitest'
import { tellsOf } from '../../questions/bank/tells.ts'
import type { Item } from '../../questions/item.ts'
import { wordRules } from '../../questions/languages/languages.ts'
import { shippedLedger } from '../support/questions/shipped.ts'

// Pairs that teachers found in whole quizzes in November, with the words that were read there.

type Wrong = readonly [text: string, why: string]

const choice = (
  kind: Item['kind'],
  stem: string,
  key: string,
  wrong: readonly Wrong[],
  more: Partial<Item> = {},
): Item => ({
  id: stem,
  kind,
  facts: [stem],
  wording: 0,
  stem,
  keyText: key,
  explanation: key,
  standing: 'single-source',
  independent: 1,
  receipts: [],
  ...more,
  shape: 'one',
  options: [
    { text: key, provenance: { from: 'key' } },
    ...wrong.map(([text, why]) => ({ text, why, provenance: { from: 'ledger' as const } })),
  ],
  key: 0,
})

const french = {
  contest: choice('choice', 'Quand le concours de pêche a-t-il eu lieu ?', 'le 24 octobre', [
    ['le 17 octobre', 'Le 17 octobre, on a découvert l’étang vide.'],
    ['le 21 octobre', 'Le 21 octobre est, pour l’Écho, le jour de la réunion.'],
  ]),
  night: choice('choice', 'Quelle nuit l’étang s’est-il vidé ?', 'la nuit du 16 au 17 octobre', [
    ['la nuit du 20 au 21 octobre', 'Le 20 octobre est, pour le Courrier, le jour de la réunion publique.'],
  ]),
  meeting: choice(
    'which-source',
    'Quelle source dit que les habitants se sont réunis à la salle des fêtes le 21 octobre ?',
    'L’Écho de Lussagne',
    [
      ['Le Courrier de l’Orvain', 'Le Courrier de l’Orvain dit : le 20 octobre.'],
      ['Saint-Aubrin Info', 'Saint-Aubrin Info n’en dit rien.'],
    ],
  ),
  cause: choice(
    'do-they-agree',
    'Ces deux passages s’accordent-ils sur la cause de la fuite ?',
    'Ils ne peuvent pas',
    [],
    {
      exhibit: [
        {
          source: 'le Courrier de l’Orvain',
          words: 'Pour Gaspard Thuillère, technicien du syndicat de rivière, la bonde est en cause.',
        },
        {
          source: 'l’Écho de Lussagne',
          words: 'Selon Inès Belkadra, hydrologue à l’université, ce sont les ragondins.',
        },
      ],
    },
  ),
  farmer: choice('choice', 'Quel est le métier de Roselyne Aubertie ?', 'agricultrice', [
    ['hydrologue', 'L’hydrologue s’appelle Inès Belkadra.'],
    ['technicienne', 'Le technicien du syndicat est un homme, Gaspard Thuillère.'],
  ]),
  angler: choice('choice', 'Quelle est la fonction de Bastien Courvol ?', 'président de la société de pêche', [
    ['technicien du syndicat de rivière', 'Le technicien du syndicat s’appelle Gaspard Thuillère.'],
  ]),
  warned: choice('choice', 'En quel mois Bastien Courvol dit-il avoir signalé les ragondins à la mairie ?', 'en mai', [
    ['en mars', 'Mars, c’est le mois où Inès Belkadra voit l’étang de nouveau plein, en 2033.'],
  ]),
  wait: choice(
    'who-said',
    'Qui dit qu’il faut attendre avant de remplir l’étang parce qu’une digue neuve doit se tasser ?',
    'Inès Belkadra',
    [['Théodore Vanelle', 'Théodore Vanelle n’en parle pas.']],
  ),
  dead: choice('choice', 'Environ combien de kilos de poissons sont morts ?', 'environ 800 kilos', [
    ['environ 6 000 kilos', 'Six tonnes, c’est ce qui a été sauvé, selon le Courrier.'],
  ]),
  weight: choice('choice', 'Combien pèse la cloche ?', '210 kilos', [
    ['68 kilos', '68 est la hauteur de la cloche, en centimètres.'],
    ['800 kilos', 'Environ 800 kilos, c’est le poids des poissons morts.'],
  ]),
}

const syria = {
  missed: choice('choice', 'Why did some White Helmets miss the rescue?', 'because roads were blocked', [
    ['because the gates were closed again', 'The soldiers opened the gates after dark.'],
    ['because the buses were full', 'The people boarded buses only after they had crossed.'],
  ]),
  waitFor: choice(
    'choice',
    'What did the Israeli soldiers wait for before they opened the border gates?',
    'for darkness',
    [['for the buses from Jordan', 'No report says that they waited for the buses.']],
  ),
  heroes: choice('choice', 'Who called the White Helmets “heroes” after the rescue?', 'Chrystia Freeland', [
    ['Deborah Lyons', 'Deborah Lyons praised Israel, and said that it put human life first.'],
  ]),
  credit: choice('who-said', 'Who said that the mission succeeded in large part because of Israel?', 'Deborah Lyons', [
    ['Jihad Mahameed', 'Jihad Mahameed said nothing of that.'],
  ]),
  volunteers: choice('choice', 'Who are the White Helmets?', 'Syrian volunteers', [
    ['United Nations staff', 'The United Nations gave the escape its authority. The White Helmets are not its staff.'],
  ]),
  authority: choice('choice', 'Under whose authority did the rescue take place?', 'the United Nations', [
    ['NATO', 'Some NATO countries helped. NATO did not lead the rescue.'],
  ]),
}

const council = 'Wendale County Council said so, in Wend Valley Radio.'
const bridge = {
  part: choice('choice', 'Which part of Aldersyke Bridge had cracked?', 'one of its hangers', [], { support: council }),
  length: choice('choice', 'How long is the crack?', '38 cm', [], { support: council }),
  span: choice('choice', 'On which side is the crack?', 'on the east', [], { support: council }),
  cars: choice(
    'which-source',
    'In which source does Wendale County Council say that the bridge carries 9,000 vehicles a day?',
    'Wend Valley Radio',
    [['The Wendale Gazette', 'The Wendale Gazette says 14,000.']],
  ),
  found: choice('do-they-agree', 'Do these two agree on who found the crack?', 'They say the same', [], {
    support: 'Both come from Vale Media.',
  }),
  sisters: choice('choice', 'How are Millbrook Today and the Wendale Gazette connected?', 'sister papers', [
    ['rival papers', 'Millbrook Today calls the Gazette its sister paper.'],
  ]),
  proof: choice(
    'choice',
    'What evidence has the Ledger that Aldersyke Bridge was last inspected in 2025?',
    'documents',
    [],
  ),
  since: choice('choice', 'Since which year has the inspection team been reduced?', '2026', [
    ['2025', 'That is when the last inspection was, says the Northern Ledger.'],
  ]),
}

const rulesOf = async (topic: string, items: readonly Item[]) => {
  const ledger = await shippedLedger(topic)
  const rules = wordRules(ledger.language)
  if (!rules) throw new Error(`No rules for ${ledger.language}.`)
  return tellsOf(items, ledger, rules)
}

test('what is read after an answer decides a later question: a day and its paper, a person and a view, a weight, a role', async () => {
  const { after } = await rulesOf('etang-disparu', Object.values(french))
  expect(after(french.contest, french.meeting)).toBe(true)
  expect(after(french.night, french.meeting)).toBe(true)
  expect(after(french.warned, french.wait)).toBe(true)
  expect(after(french.dead, french.weight)).toBe(true)
  expect(after(french.angler, french.farmer)).toBe(true)
})

test('roles that a passage shows decide a question of roles before anything is answered', async () => {
  const { before } = await rulesOf('etang-disparu', Object.values(french))
  expect(before(french.cause, french.farmer)).toBe(true)
  expect(before(french.cause, french.angler)).toBe(true)
})

test('feedback decides what the rescue waited for, who gave credit, and under whose authority it was', async () => {
  const { after } = await rulesOf('white-helmets', Object.values(syria))
  expect(after(syria.missed, syria.waitFor)).toBe(true)
  expect(after(syria.heroes, syria.credit)).toBe(true)
  expect(after(syria.volunteers, syria.authority)).toBe(true)
})

test('a paper that is named for its council, a house and a year decide questions of the bridge', async () => {
  const { before, after } = await rulesOf('bridge-closure', Object.values(bridge))
  for (const teller of [bridge.part, bridge.length, bridge.span]) expect(after(teller, bridge.cars)).toBe(true)
  expect(after(bridge.found, bridge.sisters)).toBe(true)
  expect(before(bridge.proof, bridge.since)).toBe(true)
})

test('a wrong year with its paper, and a paper’s own words in the evidence, tell what that paper says', async () => {
  const papers = (id: string, stem: string, said: readonly (readonly [paper: string, says: string])[]): Item => {
    const { facts, wording, standing, independent, receipts } = choice('compare', stem, id, [])
    return {
      ...{ id, kind: 'compare', facts, wording, standing, independent, receipts, stem, keyText: '', explanation: '' },
      shape: 'pairs',
      left: said.map(([paper]) => paper),
      right: said.map(([, text]) => ({ text, provenance: { from: 'key' } })),
      key: said.map((_, i) => i),
    }
  }
  const inspected = papers('inspected', 'In which year was the last full inspection, according to each source?', [
    ['the Northern Ledger', '2025'],
    ['the Wendale Gazette', '2027'],
  ])
  const fare = papers('fare', 'What do adults pay on the ferry, according to each source?', [
    ['Millbrook Today', 'nothing, it is free'],
    ['the Wendale Gazette', '£2'],
  ])
  const corrie = choice('choice', 'In which year was the bridge at Corrie Sound shut?', '2019', [
    ['2025', 'That is when the last full inspection was, says the Northern Ledger.'],
  ])
  const words = ['A free ferry starts']
  const starts = choice('choice', 'On which day does the boat start?', '3 May', [], {
    receipts: [{ source: 'millbrook', label: 'Millbrook Today', words, says: '3 May', paragraphs: 9 }],
  })
  const { after } = await rulesOf('bridge-closure', [...Object.values(bridge), inspected, fare, corrie, starts])
  expect(after(corrie, inspected)).toBe(true)
  expect(after(starts, fare)).toBe(true)
  expect(after(corrie, fare)).toBe(false)
})

test('items that share only what their whole topic is about stand together', async () => {
  const { before, after } = await rulesOf('etang-disparu', Object.values(french))
  expect(before(french.night, french.weight) || after(french.night, french.weight)).toBe(false)
  expect(before(french.contest, french.dead) || after(french.contest, french.dead)).toBe(false)
})
