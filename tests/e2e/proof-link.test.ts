import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, publish, start, submit } from '../support/worker/calls.ts'

async function newProof(): Promise<string> {
  const { code } = await publish(footnote, { title: 'Bridges' })
  const started = await start(footnote, code)
  const { body } = await submit<{ proof: string }>(footnote, code, started.token, anyResponses(started))
  return body.proof
}

async function paste(page: Page, text: string): Promise<void> {
  await page.goto(`${footnote.url}/proof`)
  await page.locator('#proof').fill(text)
  await page.getByRole('button', { name: 'Check it' }).click()
}

test('a proof is read from its text, from its link, and from what a QR code of the link gives', async () => {
  const proof = await newProof()
  const link = `${footnote.url}/proof#${proof}`
  const page = await newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const wrapped = proof.replace(/(.{60})/g, '$1\n  ')
  for (const text of [proof, `  ${proof}\n`, wrapped, link]) {
    await paste(page, text)
    await page.getByText('This proof is genuine.').waitFor()
    await page.getByText('Bridges').first().waitFor()
  }
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByText('This proof is genuine.').waitFor()
  expect(
    asked.filter((url) => url.split('#')[0]?.includes(proof.slice(0, 20))),
    'no address holds it',
  ).toEqual([])
})

detail('a proof in which one character was changed is not genuine', async () => {
  const proof = await newProof()
  const at = Math.floor(proof.length / 2)
  const page = await newPage()
  await paste(page, proof.slice(0, at) + (proof[at] === 'A' ? 'B' : 'A') + proof.slice(at + 1))
  await page.getByText('This is no proof of this site, or a part of it is missing.').waitFor()
  expect(await page.getByText('This proof is genuine.').count()).toBe(0)
})
