import { expect, test } from 'vitest'
import { proposedIn } from '../support/studio/proposed.ts'

// A rule has a question where it always holds. What it has none for is left to the teacher.

/** The questions that are proposed for a text, each with the statement that answers it. */
async function asked(
  text: string,
  language: string,
  published = '2031-03-07',
): Promise<readonly (readonly [string, string])[]> {
  const { facts } = await proposedIn([text], { language, title: '…', published })
  return facts.flatMap(({ judged: { fact } }) => (fact?.ask ? [[fact.ask[0] ?? '', fact.says] as const] : []))
}

test.each([
  [
    '26 volunteers stood along the cliff.',
    'How many volunteers stood along the cliff?',
    '{26} volunteers stood along the cliff.',
  ],
  ['The repair cost £48,000 and took nine days.', 'How much did the repair cost?', 'The repair cost {£48,000}.'],
  ['The repair cost £48,000 and took nine days.', 'How many days did the repair take?', 'The repair took {nine days}.'],
  ['The hall has 72 stalls, of which 58 are let.', 'How many stalls does the hall have?', 'The hall has {72} stalls.'],
  [
    'The lighthouse was built in 1874, on a rock.',
    'In which year was the lighthouse built?',
    'The lighthouse was built in {1874}.',
  ],
  [
    'In 1997 a lynx escaped from the park.',
    'In which year did a lynx escape from the park?',
    'In {1997} a lynx escaped from the park.',
  ],
  ['The ferry, painted in 2019, is new.', 'In which year was the ferry painted?', 'The ferry was painted in {2019}.'],
  [
    'A plough reached the train at 11.40 am on Sunday.',
    'At what time did a plough reach the train?',
    'A plough reached the train at {11.40 am}.',
  ],
  [
    'The shop opened at 7am on 12 October.',
    'On which day did the shop open at 7am?',
    'The shop opened at 7am on {12 October}.',
  ],
  [
    'The choir meets at 7pm every Friday.',
    'At what time does the choir meet every Friday?',
    'The choir meets at {7pm} every Friday.',
  ],
  [
    'The trust has spent £12,000 since 2020.',
    'How much has the trust spent since 2020?',
    'The trust has spent {£12,000} since 2020.',
  ],
  [
    'Volunteers cleared 40 tonnes of mud in January.',
    'How many tonnes of mud did volunteers clear in January?',
    'Volunteers cleared {40 tonnes} of mud in January.',
  ],
  [
    'The cable was repaired by Daniel Okoro, an engineer.',
    'Who repaired the cable?',
    'The cable was repaired by {Daniel Okoro}.',
  ],
  ['The plan pleased Rita Solan, mayor of Melby.', 'Who is the mayor of Melby?', 'The mayor of Melby is {Rita Solan}.'],
  [
    '“We sang until two in the morning,” said Ellen Foss.',
    'Who said: “We sang until two in the morning”?',
    '{Ellen Foss} said: “We sang until two in the morning”.',
  ],
])('“%s” is asked as a teacher asks', async (text, ask, says) => {
  expect(await asked(text, 'en')).toContainEqual([ask, says])
})

test.each([
  [
    'Les travaux ont coûté 310 000 euros.',
    'Combien les travaux ont-ils coûté ?',
    'Les travaux ont coûté {310 000 euros}.',
  ],
  [
    'La roue mesure six mètres de haut et pèse quatre tonnes.',
    'Combien de tonnes pèse la roue ?',
    'La roue pèse {quatre tonnes}.',
  ],
  [
    'L’association compte 74 membres.',
    'Combien de membres compte l’association ?',
    'L’association compte {74} membres.',
  ],
  [
    'L’école a été construite en 1874.',
    'En quelle année l’école a-t-elle été construite ?',
    'L’école a été construite en {1874}.',
  ],
  [
    'Environ 800 personnes ont assisté à la fête.',
    'Environ combien de personnes ont assisté à la fête ?',
    '{Environ 800} personnes ont assisté à la fête.',
  ],
  [
    'Le four peut contenir 60 miches.',
    'Combien de miches le four peut-il contenir ?',
    'Le four peut contenir {60} miches.',
  ],
  ['La visite dure 1,5 heure.', 'Combien d’heures dure la visite ?', 'La visite dure {1,5 heure}.'],
  [
    'La tempête a brisé huit vitres.',
    'Combien de vitres la tempête a-t-elle brisées ?',
    'La tempête a brisé {huit} vitres.',
  ],
  [
    'Les camions ont transporté 80 passagers.',
    'Combien de passagers les camions ont-ils transportés ?',
    'Les camions ont transporté {80} passagers.',
  ],
  [
    'L’eau a détruit trois maisons.',
    'Combien de maisons l’eau a-t-elle détruites ?',
    'L’eau a détruit {trois} maisons.',
  ],
  [
    'Les femmes ont nagé quatre kilomètres.',
    'Combien de kilomètres les femmes ont-elles nagé ?',
    'Les femmes ont nagé {quatre kilomètres}.',
  ],
  [
    'Une centaine de villageois ont cuit du pain.',
    'Environ combien de villageois ont cuit du pain ?',
    '{Une centaine} de villageois ont cuit du pain.',
  ],
])('« %s » est demandé comme à voix haute', async (text, ask, says) => {
  expect(await asked(text, 'fr')).toContainEqual([ask, says])
})

test.each([
  ['It was painted in 1874.', 'en'],
  ['Its crew counted 26 seals.', 'en'],
  ['They were caught in queues of 40 minutes.', 'en'],
  ['That idea cost 26 people their jobs there.', 'en'],
  ['The works cost 40 pounds.', 'en'],
  ['Parents say the detour adds 20 minutes.', 'en'],
  ['Single tickets stay at 3 crowns.', 'en'],
  ['Elle a été construite en 1874.', 'fr'],
  ['Son équipe compte 26 membres.', 'fr'],
])('“%s” leans on what was told before: the teacher asks', async (text, language) => {
  expect(await asked(text, language)).toEqual([])
})

test.each([
  ['The museum is open from 10am to 5pm from Tuesday to Sunday.', 'en'],
  ['If it rains, 20 boats will leave at 6am.', 'en'],
  ['In case of rain 20 boats will leave at 6am.', 'en'],
  ['20 boats will leave at 6am unless it rains.', 'en'],
  ['Le musée est ouvert de 10 h à 17 h du mardi au dimanche.', 'fr'],
  ['S’il pleut, 20 bateaux partiront à 6 h.', 'fr'],
  ['20 bateaux sont partis, sauf si la mer a monté.', 'fr'],
])('“%s” has two ends, or a condition, that a question would lose', async (text, language) => {
  expect(await asked(text, language)).toEqual([])
})

test.each([
  ['The trust has lost 15 members since 2020.', 'Since when has the trust lost 15 members?', 'en'],
  ['La commune a perdu 200 habitants depuis 1999.', 'Depuis quand la commune a-t-elle perdu 200 habitants ?', 'fr'],
  ['The minister, Alan Teague, opened the first lock in 1968.', 'Who is the minister?', 'en'],
  ['Le ministre Paul Ferrand a ouvert le musée.', 'Qui est le ministre ?', 'fr'],
  ['Le maire Paul Ferrand a ouvert le musée en 1968.', 'Qui est le maire ?', 'fr'],
  ['The late mayor of Melby, Rita Solan, kept bees.', 'Who is the late mayor of Melby?', 'en'],
  [
    'The town raised £64,500 to keep the last bakery in the valley open.',
    'How much did the town raise to keep the last bakery?',
    'en',
  ],
  ['L’équipe a posé 18 zinzins.', 'Combien de zinzins l’équipe a-t-elle posé ?', 'fr'],
])('of “%s” nobody asks “%s”', async (text, ask, language) => {
  expect((await asked(text, language)).map(([question]) => question)).not.toContain(ask)
})

test.each([
  ['The Survey Office hired her on 3 May 1901.', 'a pronoun in the question'],
  ['A nurse found 32 cracks in its floor on Monday.', 'a possessive', 'How many cracks did a nurse find?'],
  ['The mill opened its gates for the first time since 2015.', 'since when for the first time'],
  ['Three ships were named after her.', 'a verb without what belongs to it'],
  ['Residents collected 6,000 signatures against a plan.', 'a part of what is counted'],
  ['The museum owns three cellos by Landi.', 'a part of what is counted'],
  ['The wall built in 1934 is in good order.', 'a time that is another verb’s'],
  ['The tower dominates a valley settled in 1200.', 'a verb that no list knows'],
  ['The printer met a man in a coat made in 1742.', 'a time that is another verb’s'],
  ['Road traffic killed nine otters last year.', 'the figure of a year without its year'],
  ['Ann Roe and Tom Bell opened the hall, Tom Bell said.', 'one of two'],
  ['Her first map, of the marshes, was printed in 1896 and sold 300 copies.', 'a verb for a subject'],
  ['Mule trains needed six days for the journey.', 'a noun for a verb'],
  ['A team met every Tuesday from 2017.', 'the beginning of a span as its day'],
  ['Pupils meet at 3.30pm every Thursday to look after them.', 'an open infinitive'],
  ['The work had cost £2 million and taken 14 months.', 'two things at once', 'How much had the work cost?'],
  ['Les organisateurs ont planté 60 drapeaux le long du sentier.', 'words that are not the noun’s'],
  ['La directrice a retrouvé une lettre écrite en 1931.', 'a time that is another verb’s'],
  ['Trois maisons ont été emportées.', 'nothing but a verb'],
])('“%s” is not asked for with %s', async (text, _, ...only: readonly string[]) => {
  const questions = await asked(text, /[éè]/.test(text) ? 'fr' : 'en')
  expect(questions.map(([question]) => question).filter((question) => !only.includes(question))).toEqual([])
})

test.each([
  ['The lido reopened on Thursday 6 June.', 'When did the lido reopen?', 'en'],
  ['On Thursday 6 June the lido reopened.', 'When did the lido reopen?', 'en'],
  ['La halle a rouvert jeudi 18 avril.', 'Quand la halle a-t-elle rouvert ?', 'fr'],
  ['The pool holds 1.2 million litres of water.', 'How many litres of water does the pool hold?', 'en'],
  ['A season ticket costs £95 for adults and £40 for others.', 'How much does a season ticket cost for adults?', 'en'],
])('of “%s” is asked “%s”', async (text, ask, language) => {
  expect((await asked(text, language, '2030-06-09')).map(([question]) => question)).toContain(ask)
})

test('no question repeats eight words of a text', async () => {
  const all = await asked('26 old people of the town stood along the northern cliff road with torches.', 'en')
  expect(all).toEqual([])
})
