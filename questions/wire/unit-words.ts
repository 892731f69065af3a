import { folded } from './folded.ts'

// Other ways to write a unit, in English, French and Arabic. Plurals in -s are known without being named.

const MONEY = {
  '£': 'gbp, pound, livre, livre sterling, جنيه',
  $: 'usd, dollar, دولار',
  '€': 'eur, euro, يورو',
  C$: 'cad, $, dollar, canadian dollar, dollar canadien, دولار, دولار كندي',
}

const MEASURES = {
  mm: 'millimetre, millimeter, millimètre, مم, ملم, مليمتر',
  cm: 'centimetre, centimeter, centimètre, سم, سنتيمتر, سنتمتر',
  m: 'metre, meter, mètre, متر, مترا, أمتار',
  km: 'kilometre, kilometer, kilomètre, كم, كيلومتر, كيلومترا',
  in: 'inch, inches, pouce, بوصة',
  ft: 'foot, feet, pied, قدم',
  miles: 'mi, ميل, أميال',
  kg: 'kilo, kilogram, kilogramme, كغ, كغم, كيلوغرام',
  tonnes: 't, tonne, طن, أطنان',
  seconds: 's, sec, second, seconde, ثانية, ثوان, ثواني',
  minutes: 'min, minute, دقيقة, دقائق',
  hours: 'h, hr, hour, heure, ساعة, ساعات',
  days: 'd, j, day, jour, يوم, أيام',
  weeks: 'week, semaine, أسبوع, أسابيع',
  months: 'month, mois, شهر, أشهر, شهور',
  years: 'yr, year, an, année, سنة, سنوات, عام, أعوام',
  percent: '%, ٪, per cent, pour cent, بالمئة, بالمائة, في المئة, في المائة',
}

const COUNTS = {
  people: 'person, personne, شخص, شخصا, أشخاص',
  children: 'child, enfant, طفل, طفلا, أطفال',
  men: 'man, homme, رجل, رجلا, رجال',
  women: 'woman, femme, امرأة, نساء',
  '°C': 'c, °, degree, degré, degree celsius, degrees celsius, degré celsius, درجة, درجة مئوية, درجات',
}

const ways: ReadonlyMap<string, readonly string[]> = new Map(
  [MONEY, MEASURES, COUNTS].flatMap((table) =>
    Object.entries(table).map(([unit, others]) => [unit, [unit, ...others.split(', ')].map(folded)] as const),
  ),
)

/** Every way known here to write a unit that stands beside a field; just itself where there is no other. All are folded. */
export const waysToWrite = (unit: string): readonly string[] => ways.get(unit) ?? [folded(unit)]

export const isMoney = (unit: string): boolean => Object.hasOwn(MONEY, unit)

/** Another unit of the same dimension would make another number of it. */
export const isMeasure = (unit: string): boolean => Object.hasOwn(MEASURES, unit)
