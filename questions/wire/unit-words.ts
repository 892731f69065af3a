import { folded } from './folded.ts'
import { once } from './once.ts'

// Other ways to write a unit, in English, French and Arabic. Plurals in -s are known without being named, but for the
// French ones that a quiz in French writes beside its field.

const MONEY = {
  '£': 'gbp, pound, livre, livre sterling, livres sterling, جنيه',
  $: 'usd, dollar, dollars, دولار',
  '€': 'eur, euro, euros, يورو',
  C$: 'cad, $, dollar, canadian dollar, dollar canadien, dollars canadiens, دولار, دولار كندي',
}

const MEASURES = {
  mm: 'millimetre, millimeter, millimètre, millimètres, مم, ملم, مليمتر',
  cm: 'centimetre, centimeter, centimètre, centimètres, سم, سنتيمتر, سنتمتر',
  m: 'metre, meter, mètre, mètres, متر, مترا, أمتار',
  km: 'kilometre, kilometer, kilomètre, kilomètres, كم, كيلومتر, كيلومترا',
  in: 'inch, inches, pouce, pouces, بوصة',
  ft: 'foot, feet, pied, pieds, قدم',
  miles: 'mi, ميل, أميال',
  m2: 'm², mètre carré, mètres carrés, square metre, متر مربع',
  ha: 'hectare, hectares, هكتار',
  litres: 'l, litre, liter, لتر',
  m3: 'm³, mètre cube, mètres cubes, cubic metre, متر مكعب',
  kg: 'kilo, kilos, kilogram, kilogramme, كغ, كغم, كيلوغرام',
  tonnes: 't, tonne, طن, أطنان',
  seconds: 's, sec, second, seconde, secondes, ثانية, ثوان, ثواني',
  minutes: 'min, minute, دقيقة, دقائق',
  hours: 'h, hr, hour, heure, heures, ساعة, ساعات',
  days: 'd, j, day, jour, jours, يوم, أيام',
  weeks: 'week, semaine, semaines, أسبوع, أسابيع',
  months: 'month, mois, شهر, أشهر, شهور',
  years: 'yr, year, an, ans, année, سنة, سنوات, عام, أعوام',
  percent: '%, ٪, per cent, pour cent, بالمئة, بالمائة, في المئة, في المائة',
}

const COUNTS = {
  people: 'person, personne, شخص, شخصا, أشخاص',
  children: 'child, enfant, طفل, طفلا, أطفال',
  men: 'man, homme, رجل, رجلا, رجال',
  women: 'woman, femme, امرأة, نساء',
  '°C': 'c, °, degree, degré, degree celsius, degrees celsius, degré celsius, درجة, درجة مئوية, درجات',
}

type Ways = ReadonlyMap<string, readonly string[]>

/**
 * Each way to write a unit with all the ways, the unit's first meaning first: "dollars" are US dollars. All are folded.
 */
const waysIn = (...tables: readonly Readonly<Record<string, string>>[]): Ways =>
  new Map(
    tables
      .flatMap((table) => Object.entries(table))
      .flatMap(([unit, others]) => {
        const all = [unit, ...others.split(', ')].map(folded)
        return all.map((way) => [way, all] as const)
      })
      .reverse(),
  )

const money = once(() => waysIn(MONEY))
const measures = once(() => waysIn(MEASURES))
const ways = once((): Ways => new Map([...measures(), ...waysIn(COUNTS), ...money()]))

/**
 * Every way known here to write a unit that stands beside a field; just itself where there is no other. All are folded.
 */
export const waysToWrite = (unit: string): readonly string[] => ways().get(folded(unit)) ?? [folded(unit)]

export const isMoney = (unit: string): boolean => money().has(folded(unit))

/** Another unit of the same dimension would make another number of it. */
export const isMeasure = (unit: string): boolean => measures().has(folded(unit))
