import { expect, test } from 'vitest'
import { badgeOf } from '../../client/evidence/source-sign.tsx'

const signs = (...labels: readonly string[]) => {
  const sources = labels.map((label) => ({ label }))
  return sources.map((_, place) => badgeOf(place, sources))
}

test('a source is known by its first letter without its article, and by its place too where another begins alike', () => {
  expect(signs('CTV, part one', 'CTV, part two', 'the unsigned report')).toEqual(['C1', 'C2', 'U'])
  expect(signs('the Wendale Gazette', 'the Northern Ledger', 'Wend Valley Radio')).toEqual(['W1', 'N', 'W3'])
  expect(signs('le Courrier de l’Orvain', 'l’Écho de Lussagne')).toEqual(['C', 'É'])
})
