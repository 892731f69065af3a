import { parseArgs } from 'node:util'
import { isRecord } from '../wire/record.ts'

// Takes a quiz down, or lists what has been reported, as whoever runs this site: with OPERATOR_KEY.

const HELP = `OPERATOR_KEY=… npm run takedown -- CODE [--at URL]   takes a quiz down, its results with it
OPERATOR_KEY=… npm run takedown -- list [--at URL]   what has been said against quizzes

  --at URL  of the site; by default http://127.0.0.1:8787`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { at: { type: 'string', default: 'http://127.0.0.1:8787' }, help: { type: 'boolean', short: 'h' } },
})
const key = process.env.OPERATOR_KEY
const [wanted] = positionals
if (values.help || wanted === undefined || key === undefined) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

async function ask(method: string, path: string): Promise<Response> {
  const response = await fetch(new URL(path, values.at), { method, headers: { Authorization: `Bearer ${key}` } })
  if (response.ok) return response
  console.error(`${response.status}: ${await response.text()}`)
  process.exit(1)
}

if (wanted === 'list') console.log(await (await ask('GET', '/api/reports')).text())
else {
  // A large quiz leaves some keys each time. None of them is shown any more.
  const path = `/api/quizzes/${encodeURIComponent(wanted)}`
  for (let left = true; left; ) {
    const answer: unknown = await (await ask('DELETE', path)).json()
    left = isRecord(answer) && answer.left === true
  }
  console.log(`${wanted} is taken down.`)
}
