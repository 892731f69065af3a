import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, expect } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { servedLedger } from '../../questions/commands/served-ledger.ts'
import { parseLedger } from '../../questions/facts/parse-ledger.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { newPage, test } from '../support/browser-test.ts'
import { rowsOf } from '../support/e2e/rows.ts'

const questions = join(import.meta.dirname, '../../questions')

/** Builds a bank from a ledger's text and gives it as text: what every engine has to do alike. */
const SOURCE = `
import { buildBank } from './bank/bank.ts'
import { parseLedger } from './facts/parse-ledger.ts'
import { prepare } from './facts/topic.ts'
export const bankOf = (text) => JSON.stringify(buildBank(prepare(parseLedger(JSON.parse(text)).ledger)))`

async function bundle(tail: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE + tail, resolveDir: questions, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    modules: true,
    script: await bundle('\nexport default { fetch: async (request) => new Response(bankOf(await request.text())) }'),
    compatibilityDate: '2026-08-04',
    cf: false,
  }),
)
afterAll(() => miniflare.dispose())

async function inWorkerd(ledger: string): Promise<string> {
  const response = await miniflare.dispatchFetch('http://localhost/', { method: 'POST', body: ledger })
  return digest(await response.text())
}

const forBrowser = await bundle('\nwindow.bankOf = bankOf')

async function inChromium(ledger: string): Promise<string> {
  const page = await newPage()
  await page.addScriptTag({ type: 'module', content: forBrowser })
  await page.waitForFunction(() => 'bankOf' in window)
  return digest(
    await page.evaluate((text) => (window as unknown as { bankOf: (text: string) => string }).bankOf(text), ledger),
  )
}

test.each(rowsOf(readdirSync(join(questions, 'topics')), (topic) => topic === 'etang-disparu'))(
  'the bank of %s is the same, byte for byte, in Node, workerd and Chromium',
  async (topic) => {
    const text = JSON.stringify(await servedLedger(topic))
    const parsed = parseLedger(JSON.parse(text))
    if (!parsed.ok) throw new Error('no ledger')
    const inNode = digest(JSON.stringify(buildBank(prepare(parsed.ledger))))
    expect([await inWorkerd(text), await inChromium(text)]).toEqual([inNode, inNode])
  },
)
