import { expect, test } from 'vitest'
import { judgedIn } from '../support/studio/judged-texts.ts'

const POST = 'Rain fell all night\n40 lorries stood on the quay. They were empty. One was red. One was blue.'
const RADIO = 'Nobody saw the ferry leave.'

async function reasonFor(quote: string) {
  const claims = [{ post: '40', quote }]
  const fact = { id: 'x', says: '{40} lorries stood there.', ask: ['How many lorries stood?'], unit: 'lorries', claims }
  const [judged] = await judgedIn([POST, RADIO], [fact], { title: 'The quay' })
  return judged?.reasons.filter(({ words }) => words === quote).map(({ code }) => code)
}

test.each([
  ['that stand in the article', '40 lorries stood', []],
  ['that go on over the end of a paragraph', 'all night 40 lorries stood', ['joined']],
  ['of two sentences', '40 lorries … empty', ['joined']],
  ['that stand there twice', 'One was', ['twice']],
  ['of another article', 'Nobody saw', ['other-source']],
  ['of none', 'nobody was hurt', ['not-in-source']],
  ['that are dots alone', '…', ['not-in-source']],
])('words %s are told as such', async (_, quote, codes) => {
  expect(await reasonFor(quote)).toEqual(codes)
})
