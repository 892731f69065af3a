// Two invented articles on one invented event, as a teacher would find them, and what an assistant might answer: with
// chatter around it, one fact that is in no text, and one that the two differ on.

export const HARBOUR_POST = `Storm tears the roof off Ostrel's old market hall
Harbour Post, 3 May 2031

A storm tore the roof off the old market hall in Ostrel on Friday evening. Nobody was killed. Eleven people were treated at the clinic for cuts and bruises.

The market hall was built in 1894 and had been closed for repairs since January. About 300 traders had hoped to return to the hall before the summer fair.

Mira Odell runs the bakery across the square. "We heard a crack like a mast breaking," said Odell. "Then the tiles came down like hail."

Mayor Tobin Hale said the town needs 2.4 million crowns to rebuild the roof. The council will vote on the money on 12 May 2031.

The power failed in 640 homes. Engineers repaired the last line on Sunday morning. Forty volunteers swept the tiles from the square.`

export const LUND_COURIER = `Market hall without a roof after Friday's storm
The Lund Courier

Ostrel is counting the damage after a storm took the roof off the old market hall and threw it into the harbour basin. Nine people were treated at the clinic, said the director of the clinic, Sena Roth.

The market hall, a listed building, was empty when the roof came down at 7.10 pm. The night watchman Pell Arden had left the hall ten minutes earlier.

The power failed in 640 homes. The electricity company Norlys promised new cables under the ground by 2033.

Gusts reached a speed of 138 kilometres an hour at the lighthouse. Records at the lighthouse began in 1952.

The ferry to Lund Island stayed in port for two days, and 85 pupils slept in the school. The teacher Ida Brandt cooked soup for the pupils.`

export const REPLY = `Sure! Here are the facts you asked for. I double-checked each of them.

\`\`\`yaml
facts:
  - id: people-treated
    core: true
    says: "{Eleven} people were treated at the clinic."
    ask: ["How many people were treated at the clinic?"]
    unit: people
    claims:
      - { storm-tears-the-roof: "Eleven", quote: "Eleven people were treated at the clinic for cuts and bruises" }
      - { market-hall-without: "Nine", quote: "Nine people were treated at the clinic", said by: "Sena Roth" }
    distractors:
      - { value: "85", why: "85 pupils slept in the school." }
      - { value: "40", why: "Forty volunteers swept the tiles from the square." }
  - id: hall-built
    core: true
    says: "The market hall was built in {1894}."
    ask: ["In which year was the market hall built?"]
    claims:
      - { storm-tears-the-roof: "1894", quote: "The market hall was built in 1894" }
    distractors:
      - { value: "1952", why: "Records at the lighthouse began in 1952." }
      - { value: "2033", why: "New cables were promised by 2033." }
  - id: traders-hoped
    core: true
    says: "About {300} traders had hoped to return to the hall before the summer fair."
    ask: ["About how many traders had hoped to return to the hall before the summer fair?"]
    unit: traders
    claims:
      - { storm-tears-the-roof: "About 300", quote: "About 300 traders had hoped to return to the hall before the summer fair" }
    distractors:
      - { value: "640", why: "The power failed in 640 homes." }
      - { value: "85", why: "85 pupils slept in the school." }
  - id: homes-without-power
    core: true
    says: "The power failed in {640} homes."
    ask: ["In how many homes did the power fail?"]
    unit: homes
    claims:
      - { storm-tears-the-roof: "640", quote: "The power failed in 640 homes" }
      - { market-hall-without: "640", quote: "The power failed in 640 homes" }
    distractors:
      - { value: "300", why: "About 300 traders had hoped to return." }
      - { value: "138", why: "Gusts reached 138 kilometres an hour." }
  - id: bakery
    says: "{Mira Odell} runs the bakery across the square."
    ask: ["Who runs the bakery across the square?"]
    unit: person
    claims:
      - { storm-tears-the-roof: "Mira Odell", quote: "Mira Odell runs the bakery across the square" }
    distractors:
      - { value: "Tobin Hale", why: "Tobin Hale is the mayor." }
      - { value: "Pell Arden", why: "Pell Arden is a night watchman." }
      - { value: "Sena Roth", why: "Sena Roth is the director of the clinic." }
  - id: cost-of-the-roof
    core: true
    says: "The town needs {2.4 million crowns} to rebuild the roof."
    ask: ["How much does the town need to rebuild the roof, according to Mayor Tobin Hale?"]
    unit: crowns
    claims:
      - { storm-tears-the-roof: "2.4 million crowns", quote: "Mayor Tobin Hale said the town needs 2.4 million crowns to rebuild the roof", said by: "Mayor Tobin Hale" }
    distractors:
      - { value: "640 crowns", why: "The power failed in 640 homes." }
  - id: vote-on-the-money
    says: "The council will vote on the money on {12 May 2031}."
    ask: ["On which day will the council vote on the money?"]
    mood: plan
    claims:
      - { storm-tears-the-roof: "2031-05-12", quote: "The council will vote on the money on 12 May 2031" }
    distractors:
      - { value: "2031-05-03", why: "The article came out on 3 May." }
      - { value: "2031-05-05", why: "No article names this day." }
  - id: roof-money
    says: "The town needs {2.4 million crowns} for the roof."
    ask: ["How much does the town need for the roof?"]
    unit: crowns
    claims:
      - { storm-tears-the-roof: "2.4 million crowns", quote: "the town needs 2.4 million crowns to rebuild the roof" }
  - id: gusts
    core: true
    says: "Gusts reached a speed of {138 kilometres an hour} at the lighthouse."
    ask: ["What speed did gusts reach at the lighthouse?"]
    unit: kilometres an hour
    claims:
      - { market-hall-without: "138 kilometres an hour", quote: "Gusts reached a speed of 138 kilometres an hour at the lighthouse" }
    distractors:
      - { value: "85 kilometres an hour", why: "85 pupils slept in the school." }
      - { value: "100 kilometres an hour", why: "No article gives this speed." }
  - id: ferry-days
    core: true
    says: "The ferry to Lund Island stayed in port for {two} days."
    ask: ["For how many days did the ferry to Lund Island stay in port?"]
    unit: days
    claims:
      - { market-hall-without: "two", quote: "The ferry to Lund Island stayed in port for two days" }
    distractors:
      - { value: "ten", why: "The watchman had left ten minutes earlier." }
      - { value: "nine", why: "Nine people were treated." }
  - id: pupils-in-school
    core: true
    says: "{85} pupils slept in the school."
    ask: ["How many pupils slept in the school?"]
    unit: pupils
    claims:
      - { market-hall-without: "85", quote: "85 pupils slept in the school" }
    distractors:
      - { value: "640", why: "The power failed in 640 homes." }
      - { value: "300", why: "About 300 traders had hoped to return." }
  - id: night-watchman
    says: "The night watchman {Pell Arden} had left the hall ten minutes earlier."
    ask: ["Which night watchman had left the hall ten minutes earlier?"]
    unit: person
    claims:
      - { market-hall-without: "Pell Arden", quote: "The night watchman Pell Arden had left the hall ten minutes earlier" }
    distractors:
      - { value: "Tobin Hale", why: "Tobin Hale is the mayor." }
      - { value: "Mira Odell", why: "Mira Odell runs a bakery." }
  - id: roof-landed
    core: true
    says: "The storm threw the roof into the {harbour basin}."
    ask: ["Where did the storm throw the roof of the old market hall?"]
    unit: place
    claims:
      - { market-hall-without: "harbour basin", quote: "took the roof off the old market hall and threw it into the harbour basin" }
    distractors:
      - { value: "square", why: "A bakery stands across the square." }
      - { value: "school", why: "85 pupils slept in the school." }
  - id: records-began
    says: "Records at the lighthouse began in {1952}."
    ask: ["In which year did records at the lighthouse begin?"]
    claims:
      - { market-hall-without: "1952", quote: "Records at the lighthouse began in 1952" }
    distractors:
      - { value: "1894", why: "The hall was built in 1894." }
      - { value: "2033", why: "New cables were promised by 2033." }
  - id: volunteers
    says: "{Forty} volunteers swept the tiles from the square."
    ask: ["How many volunteers swept the tiles from the square?"]
    unit: volunteers
    claims:
      - { storm-tears-the-roof: "Forty", quote: "Forty volunteers swept the tiles from the square" }
    distractors:
      - { value: "11", why: "Eleven people were treated." }
      - { value: "85", why: "85 pupils slept in the school." }
  - id: roof-time
    core: true
    says: "The roof came down at {7.10 pm}."
    ask: ["At what time did the roof come down?"]
    claims:
      - { market-hall-without: "7.10 pm", quote: "was empty when the roof came down at 7.10 pm" }
    distractors:
      - { value: "6 pm", why: "No article gives this time." }
      - { value: "9 pm", why: "No article gives this time." }
  - id: cables
    says: "Norlys promised new cables under the ground by {2033}."
    ask: ["By which year did the electricity company Norlys promise new cables under the ground?"]
    mood: pledge
    claims:
      - { market-hall-without: "2033", quote: "The electricity company Norlys promised new cables under the ground by 2033" }
    distractors:
      - { value: "1952", why: "Records began in 1952." }
      - { value: "1894", why: "The hall was built in 1894." }
  - id: soup
    says: "The teacher {Ida Brandt} cooked soup for the pupils."
    ask: ["Which teacher cooked soup for the pupils?"]
    unit: person
    claims:
      - { market-hall-without: "Ida Brandt", quote: "The teacher Ida Brandt cooked soup for the pupils" }
    distractors:
      - { value: "Sena Roth", why: "Sena Roth is the director of the clinic." }
      - { value: "Mira Odell", why: "Mira Odell runs a bakery." }
  - id: people-killed
    core: true
    says: "{Three} people were killed by the storm."
    ask: ["How many people were killed by the storm?"]
    unit: people
    claims:
      - { storm-tears-the-roof: "Three", quote: "Three people were killed when the roof came down" }
names:
  Mira Odell: [Odell]
  Tobin Hale: [Mayor Tobin Hale, Hale]
\`\`\`

Let me know if you want more!
`

/** What somebody selects, and the question that they type where none is proposed. */
export const HAND_MADE = [
  ['1894', 'In which year was the market hall built?'],
  ['About 300', 'About how many traders had hoped to return before the summer?'],
  ['Mira Odell', 'Who runs the bakery across the square?'],
  ['640', 'In how many homes did the power fail?'],
  ['Forty', 'How many volunteers swept the tiles from the square?'],
  ['Pell Arden', 'Which night watchman had left the hall ten minutes earlier?'],
  ['138 kilometres an hour', 'What speed did gusts reach at the lighthouse?'],
  ['1952', 'In which year did records at the lighthouse begin?'],
  ['85', 'How many pupils slept in the school?'],
  ['Ida Brandt', 'Which teacher cooked soup for the pupils?'],
] as const
