import type { GateItem } from './gate-item.ts'

/** Questions on the bridge with one flaw each, under the check that must block it. */
export const gateBad: readonly (readonly [check: number, item: GateItem])[] = [
  [1, ['crack-finder', 'In the text, who found the crack? | *Priya Raman | Ilse Vandermeer | Gareth Pugh']],
  [
    1,
    [
      'closing-cause',
      'And why was it closed to all traffic? | *a crack in a hanger | a flood on the deck | a fire on a span',
    ],
  ],
  [1, ['rescuers', 'Who helped the group to safety? | *firefighters | police officers | ambulance crews']],
  [1, ['opened', 'According to the passage, when was Aldersyke Bridge opened? | 1958 | *1964 | 1971']],
  [1, ['driver-fate', 'What happened to the man afterwards? | *was treated for shock | was fined | was sent home']],
  [
    2,
    [
      'people-helped',
      'How many people did firefighters help off Aldersyke Bridge? | *12 people | 15 people | 14,000 people',
    ],
  ],
  [2, ['opened', 'In which year was Aldersyke Bridge opened? | 1612 | *1964 | 1971']],
  [
    3,
    [
      'detour-place',
      'Through which place does the detour around Aldersyke Bridge run? | *Thornhaugh | Millbrook | none of the above',
    ],
  ],
  [
    4,
    [
      'exam-change',
      'What did Millbrook Academy do about its mock examination? | called it off | *moved it to the afternoon of that same day | forgot it',
    ],
  ],
  [6, ['anyone-hurt', 'Was anybody hurt on Aldersyke Bridge? | true | *false | not given']],
  [8, ['opened', 'When was Aldersyke Bridge opened? | *1964 | Søren Lindqvist | 1971']],
  [9, ['bus-routes', 'Which bus route was diverted from Aldersyke Bridge? | the 7 | the 31 | *both of the above']],
  [
    11,
    [
      'rescuers',
      'Who led people off Aldersyke Bridge? | *firefighters | nobody but the police | only the driver | everybody who lived there',
    ],
  ],
  [
    12,
    [
      'inspector-errand',
      'Which navigation fault was the inspector sent for by the Ledger’s account? | a routine visit | *a faulty navigation lamp | a leaking pipe',
      { accordingTo: 'ledger' },
    ],
  ],
  [13, ['closing-cause', 'Aldersyke Bridge. | *a crack in a hanger | a flood on the deck | a fire on a span']],
  [
    13,
    [
      'closing-cause',
      'Which of these statements is true? | *a crack in a hanger closed the bridge | a flood closed the bridge | a fire closed the bridge',
    ],
  ],
  [
    14,
    [
      'rescuers',
      'Who led people off Aldersyke Bridge? | *firefighters | police officers | firefighters and police officers',
    ],
  ],
  [15, ['inspector-role', 'The person who found the crack in Aldersyke Bridge was an | *inspector | driver | cleaner']],
  [18, ['people-helped', 'How many people did firefighters lead off Aldersyke Bridge? | 4 | *12 | twelve']],
  [
    18,
    [
      'crack-span',
      'On which span is the crack, according to the Northern Ledger? | *western | the western one | eastern',
      { accordingTo: 'ledger' },
    ],
  ],
  [
    18,
    [
      'vehicles-a-day',
      'About how many vehicles a day does Wend Valley Radio give for the bridge? | *about 9,000 | about nine thousand | about 14,000',
      { accordingTo: 'radio' },
    ],
  ],
  [19, ['bus-routes', 'Which bus route has not been diverted because of Aldersyke Bridge? | the 7 | the 31 | *the 12']],
  [19, ['rescuers', 'All of these groups helped at Aldersyke Bridge EXCEPT | firefighters | police | *soldiers']],
  [
    20,
    [
      'closure-time',
      'When and why was Aldersyke Bridge closed? | *at 6.40 am, for a crack | at 7 am, for a flood | at 9 am, for a fire',
    ],
  ],
  [
    21,
    [
      'vehicles-a-day',
      'About how many vehicles use the bridge on a normal weekday while drivers now face a 19-mile detour by way of Thornhaugh? | *about 14,000 | about 9,000 | about 20,000',
      { accordingTo: 'gazette' },
    ],
  ],
  [
    24,
    [
      'closing-decision',
      'What was the best decision about Aldersyke Bridge? | *closing the bridge | repainting it | selling it',
    ],
  ],
  [
    28,
    [
      'weeks-engineer',
      'How many weeks did Ilse Vandermeer call “more realistic”? | 2 to 6 weeks | 5 to 9 weeks | *12 weeks',
    ],
  ],
  [
    29,
    [
      'detour-length',
      'How long is the detour according to Millbrook Today? | *18 miles | 25 km | 31 miles',
      { accordingTo: 'millbrook' },
    ],
  ],
  [34, ['designer', 'Who designed Aldersyke Bridge? | *Søren Lindqvist | Owen Farr | Rafiq Hossain', { key: 5 }]],
  [35, ['designer', 'Who designed Aldersyke Bridge? | *Søren Lindqvist | Owen Farr | owen farr']],
  [
    36,
    [
      'detour-place',
      'Which place does the Thornhaugh detour around Aldersyke Bridge run through? | *Thornhaugh | Millbrook | Corrie Sound',
    ],
  ],
  [
    37,
    [
      'lorry-way',
      'How are heavy lorries sent round Aldersyke Bridge? | *by motorway (further east) | by the old mill road | by a toll road',
    ],
  ],
  [
    39,
    [
      'designer',
      'Who designed Aldersyke Bridge? | *Søren Lindqvist | Owen Farr | Rafiq Hossain',
      { explanation: 'He was Danish and died in 2003.' },
    ],
  ],
  [44, ['ferry-colour', 'What colour is the ferry of Wend Cruises? | *blue | green | white']],
  [45, ['people-helped', 'How many people did firefighters lead off Aldersyke Bridge? | 12 | *15 | 20']],
  [45, ['designer', 'Who designed Aldersyke Bridge? | Søren Lindqvist | *Owen Farr | Rafiq Hossain']],
  [
    45,
    [
      'vehicles-a-day',
      'About how many vehicles a day use the bridge, according to Wend Valley Radio? | about 9,000 | *about 14,000 | about 20,000',
      { accordingTo: 'radio' },
    ],
  ],
  [48, ['weeks-engineer', 'How many weeks will the work on Aldersyke Bridge take? | 6 | *12 | 18']],
  [50, ['full-inspection', 'In which year was the last full inspection of Aldersyke Bridge? | 2023 | *2025 | 2029']],
  [50, ['crack-span', 'On which span of Aldersyke Bridge is the crack? | *western | central | southern']],
  [
    51,
    [
      'closing-cause',
      'Which bridge did engineers close on a Thursday in March 2031? | *Aldersyke Bridge | Corrie Sound Bridge | Millbrook Bridge',
    ],
  ],
  [
    51,
    [
      'closing-cause',
      'What happened to the bridge between Millbrook and the county town? | *the bridge is closed | the bridge is painted | the bridge is sold',
    ],
  ],
  [
    52,
    [
      'opener',
      'Who opened Aldersyke Bridge in its first year? | *the transport minister | a talking parrot | the Loch Ness Monster',
    ],
  ],
  [
    52,
    [
      'inspector-errand',
      'Why was the inspector at the bridge, according to the Wendale Gazette? | *a routine check | banana | purple elephants',
      { accordingTo: 'gazette' },
    ],
  ],
  [
    53,
    [
      'closing-cause',
      'Why was Aldersyke Bridge called “a ticking time bomb for Wendale” by its engineers? | *a crack in a hanger | a flood on the deck | a fire on a span',
    ],
  ],
  [
    54,
    [
      'candidates-missing',
      'How many candidates were missing at ten o’clock, according to Millbrook Today? | 15 | *25 | 40',
      { accordingTo: 'millbrook' },
    ],
  ],
  [
    55,
    [
      'closing-cause',
      'Why was Aldersyke Bridge closed on Friday, 6 March 2031? | *a crack in a hanger | a flood on the deck | a fire on a span',
    ],
  ],
  [
    55,
    [
      'closing-cause',
      'What happened before 5 March 2031 to close Aldersyke Bridge? | *a crack in a hanger | a flood on the deck | a fire on a span',
    ],
  ],
  [56, ['rescuers', 'Who led people off Aldersyke Bridge? | *firefighters | ISIS | the Taliban']],
  [
    58,
    [
      'detour-place',
      'If a driver who normally uses Aldersyke Bridge to get to work in the morning has to go another way because it has been shut by the police, through which place does the way lead? | *Thornhaugh | Millbrook | Corrie Sound',
    ],
  ],
]
