import { expect, test } from 'vitest'
import { isCurrency, isNamedBeside, unitName } from '../../questions/values/units.ts'

// Money and measures that nobody converts.

const BOTH = 'crown couronne florin ducat shilling peseta rouble rupee roupie peso dinar dirham thaler écu'
const MEASURED = 'watt kilowatt volt decibel gallon'
const ALONE = 'pence lire yen yuan reais sou sous gulden kronor kroner kr chf złoty'

test('their names stand beside a figure, one or several', () => {
  for (const unit of BOTH.split(' ').flatMap((one) => [one, `${one}s`])) expect(isNamedBeside(unit), unit).toBe(true)
  for (const unit of [ALONE, MEASURED].join(' ').split(' ')) expect(isNamedBeside(unit), unit).toBe(true)
  for (const unit of ['marks', 'livres', 'km', 'a crown', 'crowns of gold', 'GBP'])
    expect(isNamedBeside(unit), unit).toBe(false)
})

test('all of it is money but what is measured, which has no hundredths of two digits', () => {
  for (const unit of ['GBP', 'EUR', '£', 'C$', 'francs', 'franc', 'crowns', 'kr', 'złoty'])
    expect(isCurrency(unit), unit).toBe(true)
  for (const unit of [...MEASURED.split(' '), 'degrees', 'degrés', 'knots', 'mph', 'km', '%', 'lorries', ''])
    expect(isCurrency(unit), unit).toBe(false)
})

test('a unit is known by the words of each language', () => {
  expect(['mètres cubes', 'mètres', 'hectares', 'm²'].map(unitName)).toEqual(['m3', 'm', 'ha', 'm2'])
  expect(['per cent', 'pour cent', 'hour', 'month', 'metre'].map(unitName)).toEqual([
    'percent',
    'percent',
    'hours',
    'months',
    'm',
  ])
})
