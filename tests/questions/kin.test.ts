import { expect, test } from 'vitest'
import { areKin } from '../../questions/kinds/kin.ts'

test.each([
  ['Assad’s regime', 'Bashar al-Assad'],
  ['the Jordanian army', 'Jordan'],
  ['the Canadian government', 'three ferries went to Canada'],
  ['Martin Oyelaran', 'Mr Oyelaran'],
  ['Greenland', 'the Greenlandic minister'],
])('%s and %s may be one', (a, b) => {
  expect(areKin(a, b, 'en')).toBe(true)
  expect(areKin(b, a, 'en')).toBe(true)
})

test.each([
  ['the State Department', 'there was a statement'],
  ['Wendale County Council', 'several countries sent ferries'],
  ['Mr Green', 'the greenhouse burnt'],
  ['Water Board', 'the coats are waterproof'],
  ['Ada Brunn', 'Ben Oke'],
])('%s has nothing to do with this: %s', (a, b) => {
  expect(areKin(a, b, 'en')).toBe(false)
  expect(areKin(b, a, 'en')).toBe(false)
})

test('speakers without a name are held apart by their whole words', () => {
  expect(areKin('the engineers', 'a chief engineer', 'en')).toBe(true)
  expect(areKin('a state official', 'an official statement', 'en')).toBe(true)
  expect(areKin('a county clerk', 'somebody of several countries', 'en')).toBe(false)
})

test('French writes the people of a country small', () => {
  expect(areKin('l’armée jordanienne', 'la Jordanie', 'fr')).toBe(true)
  expect(areKin('le gouvernement syrien', 'la Syrie', 'fr')).toBe(true)
  expect(areKin('un diplomate israélien', 'Israël', 'fr')).toBe(true)
  expect(areKin('un diplomate français', 'la France', 'fr')).toBe(true)
  expect(areKin('des secouristes libanais', 'le Liban', 'fr')).toBe(true)
  expect(areKin('la préfecture de Marne', 'trois marnages', 'fr')).toBe(false)
  expect(areKin('Hervé Martin', 'un martinet', 'fr')).toBe(false)
})
