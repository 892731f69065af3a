/** One flaw on purpose. */
export interface Planted {
  /** The check that must find it. */
  readonly check: number
  /** An item in the compact form of written-item.ts. */
  readonly line: string
  /** What else the same words break, by the rules' own definitions. */
  readonly also?: readonly number[]
  readonly more?: Readonly<Record<string, unknown>>
}

/** Flaws that show in the words alone. */
export const flawsOfWording: readonly Planted[] = [
  { check: 1, line: 'Which bird did it carry to Marlowe? | *a heron | a puffin | a gannet' },
  { check: 1, line: 'Who sold the pier of Marlowe last week? | *Ada Finch | Tom Reed | Ida Vale' },
  { check: 1, line: 'How wide is this harbour at Marlowe? | 20 m | *35 m | 45 m' },
  { check: 3, line: 'Which bird nests at Marlowe? | *a heron | a gannet | none of the above' },
  { check: 4, line: 'Why was the pier of Marlowe sold? | it burned | *it had sunk into the mud | it leaned' },
  { check: 5, line: 'The tide was low. Which bird nests in Marlowe? | *a heron | a puffin | a gannet' },
  { check: 6, line: 'Was the pier of Marlowe sold in June? | *true | false | unsure' },
  { check: 7, line: 'What did the pupils of Marlowe paint? | *a red boat | a red cart | a long boat' },
  { check: 8, line: 'Who built the pier of Marlowe? | *Ada Finch | Tom Reed | 1884' },
  {
    check: 8,
    line: 'What was sold at stall 12 in Marlowe? | *jam in 12 jars | honey in 6 jars | oil in 8 jars',
    also: [12],
  },
  { check: 9, line: 'Which bird nests at Marlowe? | *a heron | a gannet | both A and B' },
  { check: 9, line: 'Which bird nests at Marlowe? | *a heron | a gannet | all of the above' },
  { check: 10, line: 'The ___ of Marlowe is painted in which colour? | *green | brown | yellow' },
  { check: 11, line: 'When does the ferry of Marlowe run? | *at dawn | always | at noon' },
  { check: 11, line: 'When does the ferry of Marlowe run? | *at dawn | always | never', also: [31] },
  { check: 12, line: 'Which harbour tax did Marlowe raise? | *the harbour fee | the bridge toll | the tunnel duty' },
  { check: 12, line: 'Who bought the pier from Finch? | *a cousin of Finch | a baker of Hull | a sailor of Cork' },
  { check: 13, line: 'The ferry of Marlowe. | *a boat | a raft | a barge' },
  { check: 13, line: 'Which of the following is true? | *Herons nest here | Gannets nest here | Puffins nest here' },
  { check: 13, line: 'How many? | 12 | *14 | 17' },
  { check: 14, line: 'Which metal is mined at Marlowe? | *tin | lead | tin and lead' },
  { check: 14, line: 'Who won the race at Marlowe? | *Ada beat Tom | Tom beat Ada | Ida beat Sam' },
  { check: 15, line: 'The animal on the arms of Marlowe is an | *otter | seal | hare' },
  { check: 15, line: 'The animals on the arms of Marlowe are | *two otters | one seal | a hare' },
  { check: 15, line: 'Which bird nests at Marlowe? | *a heron. | a gannet | a puffin' },
  { check: 16, line: 'How many boats lie at Marlowe? | 14 boats | *12 boats | 17 boats' },
  { check: 17, line: 'When do herons come to Marlowe? | *at dawn | at noon | sometimes' },
  { check: 19, line: 'Which bird is not seen at Marlowe? | *a heron | a gannet | a puffin' },
  { check: 19, line: 'All of these birds nest at Marlowe EXCEPT | *the heron | the gannet | the puffin' },
  {
    check: 20,
    line: 'When and where was the pier of Marlowe sold? | *in June at Hull | in May at Cork | in July at Bath',
  },
  { check: 24, line: 'Which is the best beach of Marlowe? | *Gull Sands | Salt Sands | Fern Sands' },
  { check: 25, line: 'Which river flows through Marlowe? | *the Rudd | the Redd | the Ember' },
  { check: 26, line: 'What did the XQZ of Marlowe paint? | *a boat | a cart | a barn' },
  {
    check: 26,
    line: 'Which organisational considerations necessitated administrative reorganisation of municipal transportation authorities in Marlowe following unification negotiations? | *debt | war | flood',
  },
  { check: 28, line: 'How many boats lie at Marlowe? | *10 to 20 boats | 15 to 30 boats | 40 to 50 boats' },
  { check: 29, line: 'How far is Marlowe from Hull? | 3 miles | *8 km | 12 km' },
  { check: 29, line: 'How many boats lie at Marlowe? | *four | 6 | 9' },
  { check: 30, line: 'What did Ada Finch build? | *a boat | a long wooden boat with two red oars | a raft' },
  { check: 31, line: 'What did Ada Finch build? | *a boat | a raft | no ship' },
  { check: 32, line: 'What happened to Marlowe in the war? | *prices rose | prices fell | a bank burned' },
  { check: 56, line: 'Who sold the old pier of Marlowe? | *the council | the bank | the Taliban' },
  {
    check: 58,
    line: 'Which bird nests at Marlowe in the cold months of the year while the ferries are full and the old pier is shut by order of the council? | *a heron | a puffin | a gannet',
  },
  { check: 33, line: 'Which bird nests at Marlowe? | *a heron | a gannet' },
  { check: 34, line: 'Which bird nests at Marlowe? | *a heron | a gannet | a puffin', more: { key: 7 } },
  { check: 34, line: 'Which bird nests at Marlowe? | *a heron | a gannet | a puffin', more: { key: [0, 1] } },
  { check: 35, line: 'Which bird nests at Marlowe? | a gannet | *a heron | a gannet' },
  { check: 35, line: 'Which bird nests at Marlowe? | a gannet | *a heron | ' },
  {
    check: 36,
    line: 'Which boat is the green boat of Marlowe? | *the green boat | the brown boat | the yellow boat',
    also: [12],
  },
  { check: 37, line: 'Where is the inn of Marlowe? | *by pier 9 | by a mill | by a ford' },
  { check: 37, line: 'How many boats lie at Marlowe? | 300 boats | *422 boats | 700 boats' },
  {
    check: 39,
    line: 'Which bird nests at Marlowe? | *a heron | a gannet | a puffin',
    more: { explanation: 'It is tall.' },
  },
  {
    check: 39,
    line: 'Which bird nests at Marlowe? | *a heron | a gannet | a puffin',
    more: { explanation: 'It is a heron, so option B is wrong.' },
  },
]

const said = (explanation: string, ...facts: readonly string[]) => ({ explanation, facts })

/** Flaws that show only beside the ledger. */
export const flawsOfGrounding: readonly Planted[] = [
  {
    check: 2,
    line: 'How many lorries were held up at Marlowe? | *40 lorries | 70 lorries | 9,000 lorries',
    more: said('There were 40 lorries.', 'lorries'),
  },
  {
    check: 2,
    line: 'Who runs Marlowe? | *Ada Finch | Tom Reed | Ada Finch-Reed',
    more: said('Ada Finch runs it.', 'masters'),
  },
  {
    check: 2,
    line: 'When did the pier of Marlowe open? | 1410 | *1960 | 1966',
    more: said('It opened in 1960.', 'opened'),
  },
  {
    check: 18,
    line: 'How many lorries were held up at Marlowe? | 35 lorries | *40 lorries | 44 lorries',
    more: said('There were 40 lorries.', 'lorries'),
  },
  {
    check: 21,
    line: 'How many lorries stood in the rain on the quay of Marlowe? | 35 lorries | *40 lorries | 70 lorries',
    more: said('There were 40 lorries.', 'lorries'),
  },
  {
    check: 23,
    line: 'How many tins went to Marlowe? | 2,500 tins | *3,000 tins | 3,127 tins',
    more: said('There were 3,000 tins.', 'tins'),
  },
  {
    check: 38,
    line: 'How many lorries made up the longest queue at Marlowe? | 35 lorries | *40 lorries | 70 lorries',
    more: said('There were 40 lorries.', 'lorries'),
  },
  {
    check: 39,
    line: 'How many lorries were held up at Marlowe? | 35 lorries | *40 lorries | 70 lorries',
    more: said('There were 40 lorries, and 99 cars.', 'lorries'),
  },
  {
    check: 44,
    line: 'How many lorries were held up at Marlowe? | 35 lorries | *40 lorries | 70 lorries',
    more: said('There were 40 lorries.', 'nothing-of-the-kind'),
  },
  {
    check: 45,
    line: 'How many carts stood in Marlowe? | *20 carts | 35 carts | 50 carts',
    more: said('There were 20 carts.', 'carts'),
  },
  {
    check: 45,
    line: 'How many lorries were held up at Marlowe? | 30 lorries | 50 lorries | *70 lorries',
    more: said('There were 40 lorries. There were 70 lorries.', 'lorries'),
  },
  {
    check: 45,
    line: 'How many lorries were held up at Marlowe? = 70',
    more: said('There were 40, not 70.', 'lorries'),
  },
  {
    check: 46,
    line: 'How many lorries were held up at Brussels? | 35 lorries | *40 lorries | 70 lorries',
    more: said('There were 40 lorries.', 'lorries'),
  },
  {
    check: 47,
    line: 'How many vans stood in Marlowe? | *40 vans | 70 vans | 90 vans',
    more: said('There were 40 vans.', 'vans'),
  },
  {
    check: 48,
    line: 'How many gusts hit Marlowe? = 90',
    more: said('There were 90.', 'wind'),
  },
  {
    check: 49,
    line: 'How many boats lie at Marlowe? | *12 boats | 18 boats | 24 boats',
    more: said('There are 12 boats.', 'boats'),
  },
  {
    check: 50,
    line: 'How many crates went to Marlowe? | *300 crates | 700 crates | 900 crates',
    more: said('There were 300 crates.', 'crates'),
  },
  {
    check: 51,
    line: 'Which harbour had lorries that were held up? | *Marlowe | Hull | Cork',
    more: said('It was Marlowe.', 'place'),
    also: [2],
  },
  {
    check: 52,
    line: 'Why did the lorries wait at Marlowe? | *for the rain to end | bananas | for the tide',
    more: said('They waited for the rain to end.', 'waiting'),
  },
  {
    check: 53,
    line: 'Who runs the “queen of all harbours” at Marlowe? | *Ada Finch | Ada Fish | Ada Flint',
    more: said('Ada Finch runs it.', 'masters'),
    also: [2],
  },
  {
    check: 54,
    line: 'How many lorries and carts were there according to the post? | *60 | 70 | 80',
    more: { ...said('There were 60.', 'vehicles'), accordingTo: 'post' },
  },
  {
    check: 55,
    line: 'Who ran Marlowe on Friday, 6 March 2031? | *Ada Finch | Ada Fish | Ada Flint',
    more: said('Ada Finch ran it.', 'masters'),
    also: [2, 46],
  },
]
