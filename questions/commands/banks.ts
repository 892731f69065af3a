import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildBank } from '../bank/bank.ts'
import { defaultQuizzes } from '../bank/default-quizzes.ts'
import { liveQuestion } from '../bank/live-question.ts'
import { topicCard } from '../bank/review.ts'
import { prepare } from '../facts/topic.ts'
import { present } from '../wire/present.ts'
import { TOPICS } from './files.ts'
import { filesDigest } from './files-digest.ts'
import { servedLedger } from './served-ledger.ts'

// Computes each shipped topic's bank into .build/topics.js, so that no request of the Worker has to: a bank takes
// longer than the CPU time that Cloudflare's free plan gives a request. A topic is a folder; one without the stamp of
// what its ledger says is left out.

const ROOT = join(import.meta.dirname, '..', '..')
const OUT = join(ROOT, '.build', 'topics.js')

/** Names all that a bank follows from: computing them takes ten seconds, and a build is asked for twice and more. */
const made = `// Made of ${filesDigest(ROOT, ['package-lock.json', 'questions/**/*'])} by Node ${process.version}\n`
// It stands at the end, which a file that was not written to its end has not got.
if (existsSync(OUT) && readFileSync(OUT, 'utf8').endsWith(made)) process.exit()

const built = await Promise.all(
  readdirSync(TOPICS)
    .sort()
    .map(async (id) => {
      const ledger = await servedLedger(id)
      if (!ledger) {
        console.warn(`${id} is not verified as it stands and will not be served: npm run ledger -- ${id}`)
        return []
      }
      const topic = prepare(ledger)
      const bank = buildBank(topic)
      const quizzes = defaultQuizzes(topic, bank)
      const card = topicCard(topic, bank, quizzes.length)
      const question = liveQuestion(topic, bank, quizzes)
      return [{ id, card, ...present({ question }), contents: JSON.stringify({ ledger, bank, quizzes }) }]
    }),
)
mkdirSync(join(ROOT, '.build'), { recursive: true })
const topics = built.flat()
// Where a topic was left out this is not the end of it: the next build says so again.
const stamp = topics.length === built.length ? made : ''
// The contents are text, to be parsed when a topic is first asked for: a Worker that starts reads none of them.
writeFileSync(OUT, `export const topics = ${JSON.stringify(topics, undefined, 1)}\n${stamp}`)
