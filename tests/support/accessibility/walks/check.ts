import { checkPageIn } from '../../../../client/words/check-page.ts'
import { studioIn } from '../../../../client/words/studio.ts'
import { HARBOUR_POST } from '../../e2e/studio-texts.ts'
import type { Visit } from '../visit.ts'
import { pressNamed } from './steps.ts'
import { addArticle, stepOf } from './studio.ts'

/** Questions with every sort of remark, one that articles prove, one of a kind that is not checked. */
const QUIZ = `::Birds:: Which bird is not seen at Marlowe? {
=a heron that nests in the old tower by the pier
~a gull
~none of the above
}

In which year was the market hall built? {=1894 ~1854 ~1901}

How many boats lie at Marlowe? {#12}

Match what belongs together. {=mast -> boat =tile -> roof =bell -> tower}

::Tell:: Tell about the pier. {}
`

/** A quiz made elsewhere: judged, joined to an article. */
export async function checkedQuiz(visit: Visit): Promise<void> {
  const { at, language, open, look } = visit
  const [say, studio] = [checkPageIn(language), studioIn(language)]
  await open('/check')
  await at.locator('#quiz').waitFor()
  await look('a quiz made elsewhere: nothing yet')
  const bytes = Buffer.from('<quiz>\n<question type="essay">\n</quiz>')
  await at.locator('#quiz-file').setInputFiles({ name: 'quiz.xml', mimeType: 'application/xml', buffer: bytes })
  await at.locator('.problem').waitFor()
  await look('a quiz made elsewhere: a broken file')
  await at.locator('#quiz').fill(QUIZ)
  await pressNamed(at, say.check)
  await at.locator('.check-result').waitFor()
  await at.locator('.check-result summary').click()
  await look('a quiz made elsewhere: what is found')
  await at.locator('#quiz-language').selectOption('ar')
  await at.getByText(say.wordless).waitFor()
  await look('a quiz made elsewhere: no rules of wording')

  await pressNamed(at, say.goOn)
  await at.locator('#paste').waitFor()
  await look('a quiz that goes along: its articles are asked for')
  await addArticle(visit, HARBOUR_POST)
  await stepOf(visit, 'facts')
  await at.locator('.door summary').click()
  await look('a quiz that goes along: to be joined')
  await pressNamed(at, studio.along.find)
  await at.locator('.group-accepted').waitFor()
  await look('a quiz that goes along: joined, and what is left')
}
