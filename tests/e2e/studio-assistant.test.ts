import { afterAll, expect } from 'vitest'
import { readReply } from '../../questions/studio/read-reply.ts'
import { newContext, test } from '../support/browser-test.ts'
import { visitorOn } from '../support/e2e/studio.ts'
import { HARBOUR_POST, LUND_COURIER, REPLY } from '../support/e2e/studio-texts.ts'
import { startFootnote } from '../support/footnote.ts'
import { begin, delta, piece, refusing, startChatServer } from '../support/worker/chat-server.ts'

const chat = await startChatServer(refusing(401))
const footnote = await startFootnote({ bindings: { ASSISTANT_URL: chat.url, ASSISTANT_MODEL: 'reader-1' } })
afterAll(async () => {
  await footnote[Symbol.asyncDispose]()
  await chat[Symbol.asyncDispose]()
})

test('a teacher asks the operator’s assistant: reads where the articles go, sees facts come, stops it, and has what came', async () => {
  const context = await newContext({ viewport: { width: 1280, height: 900 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: footnote.url })
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(String(error)))
  await page.goto(`${footnote.url}/studio`)
  await page.locator('#paste').waitFor()
  await page.getByText('Nothing leaves this device before you publish, unless you ask the assistant.').waitFor()
  const { press, paste, into } = visitorOn(page)
  await into('Paste an article here')
  await paste(HARBOUR_POST)
  await page.getByText('Storm tears the roof').first().waitFor()
  await paste(LUND_COURIER)
  await page.getByText('Market hall without').first().waitFor()
  await press('Go on to the facts')

  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  const half = REPLY.slice(0, REPLY.indexOf('- id: bakery') + 60)
  chat.answer = async (response, { left }) => {
    await released
    begin(response)
    for (const words of half.match(/[\s\S]{1,40}/g) ?? []) await piece(response, delta(words))
    await left
    end()
  }
  await page.getByText(`It sends your articles to ${chat.host}.`).waitFor()
  // The second press of a double one falls on what is there by then, and sends nothing.
  await page.getByRole('button', { name: 'Ask the assistant' }).dblclick()
  await page.getByText(`Send your 2 articles to ${chat.host}?`).waitFor()
  expect(chat.asked).toEqual([])
  await press('Send and ask')
  await page.getByText('Sent. The assistant is reading…').waitFor()
  release()
  const came = readReply(half).facts.length
  expect(came).toBeGreaterThanOrEqual(4)
  await page.getByText(`${came} facts so far`).waitFor()
  expect(chat.asked[0]?.request).toContain('Gusts reached a speed of 138 kilometres an hour')
  await press('Stop')
  await page.getByText(/^You stopped it\. 4 accepted, 0 to be looked at, \d refused\./).waitFor()
  await over
  await page.getByRole('button', { name: 'Confirm all 4' }).waitFor()

  chat.answer = refusing(401)
  // It is asked once where the articles may go.
  await press('Ask the assistant')
  await page.getByText('The operator’s key was refused: tell whoever runs this site.').waitFor()
  await page.getByRole('button', { name: 'Confirm all 4' }).waitFor()
  expect(broken).toEqual([])
})
