import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'
import { publish } from '../support/worker/calls.ts'

const { code, key } = await publish(footnote, { title: 'Bridges' })

const damaged = [
  ['a full stop behind it', `/results/${code}#${key}.`],
  ['%23 for #', `/results/${code}%23${key}`],
  ['a bracket and a character that nobody sees', `/results/${code}#${key})\u200b`],
  ['a link within a link, and a tracker', `/Results/${code}/#%23${key}&utm_source=mail`],
] as const

test.for(rowsOf(damaged, ([how]) => how === '%23 for #'))(
  'the desk opens from its link with %s, and the address is whole again',
  async ([, address]) => {
    const page = await newPage()
    await page.goto(footnote.url + address)
    await page.getByRole('heading', { name: 'Bridges' }).first().waitFor()
    expect(page.url()).toBe(`${footnote.url}/results/${code}#${key}`)
  },
)
