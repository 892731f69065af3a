import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figures } from '../soak/figures.ts'
import { plants } from '../soak/plants.ts'
import { type Plant, planted } from '../soak/sources.ts'

const all: readonly Plant[] = [...plants, ...Object.values(figures).flatMap((figure) => figure.plants)]
const path = (file: string) => new URL(`../../${file}`, import.meta.url)

test.each(all)('what the planted bug of $file replaces still stands there, once: $from', (plant) => {
  const source = readFileSync(path(plant.file), 'utf8')
  expect(planted(source, plant)).not.toBe(source)
})

test('the tests that must notice a planted bug are there', () => {
  expect(plants.flatMap(({ tests }) => tests).filter((file) => !existsSync(path(file)))).toEqual([])
})
