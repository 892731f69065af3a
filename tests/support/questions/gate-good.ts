import type { GateItem } from './gate-item.ts'

/**
 * Questions on the bridge as a good teacher writes them: wrong answers from outside the four reports, "according to",
 * blanks inside sentences, "not" in what somebody said. Nothing may block any of them.
 */
export const gateGood: readonly GateItem[] = [
  [
    'closing-cause',
    'Why did engineers have Aldersyke Bridge closed? | a flood on the deck | *a crack in a hanger | a strike by its staff',
  ],
  [
    'closing-cause',
    'Aldersyke Bridge had to close because of ____ that engineers noticed. | *a crack in a hanger | a hole in the road | a loose railing',
  ],
  [
    'closing-cause',
    'What did the engineers find that made the police shut Aldersyke Bridge? | rust on a pier | *a crack in a hanger | a bomb on the deck',
  ],
  ['closure-date', 'On which day was Aldersyke Bridge closed? | 5 March 2031 | *6 March 2031 | 9 March 2031'],
  [
    'closure-time',
    'At what time on the Thursday did the police close the road over Aldersyke Bridge? | *6.40 am | 7.00 am | 5.00 pm',
  ],
  [
    'closure-time',
    'According to Millbrook Today, when did the police shut the bridge? | *6.40 am | 8.15 am | 9.30 am',
    { accordingTo: 'millbrook' },
  ],
  [
    'crack-found-time',
    'When does the council say that the crack was found? | *shortly before seven o’clock | shortly after nine o’clock | shortly before noon',
  ],
  [
    'hanger-meaning',
    'What are the “hangers” of a bridge like the one at Aldersyke? | wooden planks under the road | *steel rods that hold up the road | stone blocks at its two ends',
  ],
  [
    'crack-span',
    'According to Wend Valley Radio, on which span did the council place the crack? | the western span | *the eastern span | the middle span',
    { accordingTo: 'radio' },
  ],
  [
    'crack-span',
    'On which span is the cracked hanger, according to the Northern Ledger? | *western | eastern | central',
    { accordingTo: 'ledger' },
  ],
  ['crack-length', 'How long was the crack in the hanger of Aldersyke Bridge? | 15 cm | *38 cm | 60 cm'],
  ['crack-length', 'The Northern Ledger gives the length of the crack as ____ inches. = 15', { accordingTo: 'ledger' }],
  ['crack-finder', 'Who found the crack in Aldersyke Bridge? | *Priya Raman | Anita Desmond | Clara Whitlow'],
  ['crack-finder', 'It was ____ who first saw the crack in the hanger. | Gareth Pugh | *Priya Raman | Joan Hartley'],
  [
    'inspector-employer',
    'For whom does the inspector work, according to the Northern Ledger? | Wendale County Council | *Stroud Keane | Hallam Bridgeworks',
    { accordingTo: 'ledger' },
  ],
  [
    'inspector-employer',
    'The Wendale Gazette says that the inspector who found the crack works for ____ as an inspector. | *Wendale County Council | Stroud Keane | Network Rail',
    { accordingTo: 'gazette' },
  ],
  [
    'inspector-errand',
    'According to the Wendale Gazette, why was the inspector at the bridge that day? | *a routine check | a faulty navigation lamp | a complaint by a driver',
    { accordingTo: 'gazette' },
  ],
  [
    'inspector-errand',
    'What had the inspector been sent to look at, according to the Northern Ledger? | a routine check | *a faulty navigation lamp | a leaking pipe',
    { accordingTo: 'ledger' },
  ],
  [
    'inspector-noise',
    'What did Priya Raman notice before she saw the crack? | *a ticking sound | a smell of smoke | a sudden cold wind',
  ],
  ['people-helped', 'How many people did firefighters lead off the bridge? | 3 | *12 | 20'],
  ['people-helped', 'Firefighters had to walk ____ people off Aldersyke Bridge. = 12'],
  ['children-helped', 'How many of those who were led off the bridge were children? | 2 | *3 | 7'],
  ['rescuers', 'Who helped the people on Aldersyke Bridge to get off it? | *firefighters | soldiers | lifeguards'],
  [
    'driver-fate',
    'What happened to the lorry driver who was stopped on Aldersyke Bridge? | *was treated for shock | was fined by the council | was pulled from the river',
  ],
  [
    'anyone-hurt',
    'Was anybody hurt when Aldersyke Bridge was closed? | three people were hurt | a child was hurt | *nobody was hurt',
  ],
  [
    'vehicles-a-day',
    'How many vehicles use the bridge on a normal weekday, according to the Wendale Gazette? | about 9,000 | *about 14,000 | about 25,000',
    { accordingTo: 'gazette' },
  ],
  [
    'vehicles-a-day',
    'About how many vehicles a day does Wend Valley Radio report for the bridge? | *about 9,000 | about 14,000 | about 20,000',
    { accordingTo: 'radio' },
  ],
  [
    'vehicles-a-day',
    'The sources differ on how many vehicles use Aldersyke Bridge in a day: which two numbers do they give? | *about 9,000 | *about 14,000 | about 18,000 | about 24,000',
  ],
  [
    'detour-length',
    'How long is the detour according to Millbrook Today? | *18 miles | 19 miles | 31 miles',
    { accordingTo: 'millbrook' },
  ],
  [
    'detour-place',
    'Through which place do drivers have to go while Aldersyke Bridge is shut? | Harwick | *Thornhaugh | Marlow Green',
  ],
  [
    'detour-place',
    'The detour takes drivers by way of ____ instead of across the bridge. | *Thornhaugh | Corrie Sound | Easterby',
  ],
  ['crossing-minutes', 'How many minutes does it normally take to cross Aldersyke Bridge? = 4'],
  [
    'queue-time',
    'How long were the queues in which commuters from Millbrook sat? | up to half an hour | *up to two hours | up to five hours',
  ],
  [
    'exam-change',
    'What did Millbrook Academy do about the mock examination of its pupils? | called it off | *moved it to the afternoon | held it in a church hall',
  ],
  [
    'attwater-reason',
    'Why did Denise Attwater walk the last three miles to a client’s home? | *a client needed her tablets | her car had broken down | she wanted some exercise',
  ],
  [
    'weeks-councillor',
    'For how long did Martin Oyelaran say that the bridge would stay shut? | at least two weeks | *at least six weeks | at least ten weeks',
  ],
  ['weeks-engineer', 'How many weeks did Ilse Vandermeer, the chief engineer, call “more realistic”? | 6 | *12 | 18'],
  [
    'repairs-radio',
    'What did Ilse Vandermeer say when the radio asked her how long repairs would take? | they would end by Easter | *it was far too early to say | they would not take long',
  ],
  [
    'closing-decision',
    'Which decision did the chief engineer say was not a hard one? | *closing the bridge | sacking the inspectors | hiring a ferry',
  ],
  [
    'said-oyelaran',
    'What did Martin Oyelaran say that the council had not missed? | *a single inspection | a single payment | a single meeting',
  ],
  [
    'said-oyelaran',
    'Who said that not one inspection had been missed? | *Martin Oyelaran | Gareth Pugh | Edwin Marsh',
    { kind: 'who-said' },
  ],
  [
    'said-pugh',
    'Who said that you cannot find cracks with people you have sacked? | Owen Farr | *Gareth Pugh | Brian Cole',
    { kind: 'who-said' },
  ],
  [
    'government-share',
    'How much money does the council hope to get from the government? | £0.5 million | *£1.5 million | £2.5 million',
  ],
  ['opened', 'In which year was Aldersyke Bridge opened? | 1958 | *1964 | 1971'],
  ['opened', 'Aldersyke Bridge was opened in ____ by the transport minister of the day. | 1950 | *1964 | 1975'],
  ['designer', 'Which engineer designed Aldersyke Bridge? | *Søren Lindqvist | Thomas Telford | Lars Mikkelsen'],
  ['corrie-weeks', 'For how many weeks was the bridge at Corrie Sound closed after a similar failure? | 4 | *11 | 15'],
  [
    'full-inspection',
    'Which year do documents seen by the Northern Ledger give for the last full inspection? | 2023 | *2025 | 2027',
    { accordingTo: 'ledger' },
  ],
  [
    'full-inspection',
    'The sources differ on the year of the last full inspection: which two years do they give? | 2021 | 2023 | *2025 | *2027',
  ],
  ['team-after', 'According to Gareth Pugh, how many people are left in the inspection team? | 2 | *4 | 6'],
]
