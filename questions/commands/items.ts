import { parseArgs } from 'node:util'
import { ITEM_KINDS } from '../vocabulary.ts'
import { checkItems } from './check-items.ts'
import { printBank } from './print-bank.ts'
import { printJudged } from './print-judged.ts'
import { printQuizzes, printSample } from './print-sheet.ts'

const HELP = `npm run items -- TOPIC [--seed SEED] [--sources DIR]

Prints the bank of a topic: each item with its key marked, what the checks warn of, then each rejected candidate with the rule that
rejected it, then what the checks find in the bank as a whole, how the robots did, and the counts.

  TOPIC          a folder of questions/topics, or the path of a facts.yaml
  --seed SEED    another draw of the same facts
  --sources DIR  the articles, for the checks that read them again

npm run items -- sample TOPIC [--seed SEED] [--n 60]
npm run items -- quizzes TOPIC [--seed SEED] [--n 8]

Prints a sheet to be judged with the articles open, never by whoever wrote the items: a sample of the bank with as large a share of each
kind as the bank has, or default quizzes as they are published. What a student sees comes first, then key, explanation and evidence.

npm run items -- judged FILE

Prints how many lines of a judged sheet say what, as JSON lines of docs/quality/judged.

npm run items -- check FILE [--ledger FILE]
npm run items -- check QUIZ

Judges items that were written elsewhere: prints every rule that each breaks, with its number, its level (B blocks, W warns, A is for the
machine to repair) and the words, then what the items show together, and which checks could not run. Ends with 1 if anything blocks,
with 2 if the file cannot be read.

  FILE           JSON lines, one item on each:
                 { "id": "…", "kind": "choice", "stem": "…?", "options": ["…", "…", "…"], "key": 0, "facts": ["…"], "explanation": "…" }
                   kind         ${ITEM_KINDS.join(' ')}
                   key          an option's index from 0; for multiple a list of them; for numeric the number; for order the options'
                                indices in their right order; for match and compare one index for each entry of "left"
                   tolerance    numeric only: how far from the key is still right; 0 if left out
                   left         match and compare only: what the options are matched to
                   accordingTo  the id of the source that it asks: it is then judged by what that one says; may be left out
                   facts        ids of the ledger's facts that the item asks; may be left out without a ledger
                   explanation  shown after the answer; may be left out
  QUIZ           a quiz that was made elsewhere: GIFT (.gift, .txt), Aiken (.txt), Moodle XML or QTI (.xml, .zip), CSV (.csv, .tsv). What
                 of it is no question that is checked is listed with its line
  --ledger FILE  the ledger behind them: a folder of questions/topics, or the path of a facts.yaml. Without it the checks that need
                 sources do not run`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    sources: { type: 'string' },
    ledger: { type: 'string' },
    n: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})
const [first, file] = positionals
if (
  values.help ||
  first === undefined ||
  (['check', 'sample', 'quizzes', 'judged'].includes(first) && file === undefined)
) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}
if (first === 'check' && file !== undefined) process.exitCode = await checkItems(file, values.ledger)
else if (first === 'sample' && file !== undefined) await printSample(file, values)
else if (first === 'judged' && file !== undefined) printJudged(file)
else if (first === 'quizzes' && file !== undefined) await printQuizzes(file, values)
else await printBank(first, values)
