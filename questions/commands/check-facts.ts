import { writeFileSync } from 'node:fs'
import { ledgerDigest } from '../facts/stamp.ts'
import { prepare } from '../facts/topic.ts'
import { writeLock } from '../facts/written/lock.ts'
import { STANDINGS } from '../vocabulary.ts'
import { counted, lockFile, pinCommand, printMistake, type ReadFacts, readFacts } from './facts-files.ts'
import { sha256 } from './files.ts'
import { lockOf } from './pin.ts'

/**
 * Verifies a file of facts and prints each mistake with its place.
 *
 * @returns The exit code.
 */
export async function checkFacts(file: string, folder: string | undefined, stamp: boolean): Promise<number> {
  const read = await readFacts(file, folder)
  for (const mistake of read.mistakes) printMistake(file, mistake)
  const { ledger } = read
  if (!ledger) return summed(read.mistakes.length)
  const assessments = prepare(ledger).assessments
  const standings = STANDINGS.map(
    (standing) => `${assessments.filter((a) => a.standing === standing).length} ${standing}`,
  )
  console.log(
    `${counted(ledger.facts.length, 'fact')} of ${counted(ledger.sources.length, 'source')}: ${standings.join(', ')}`,
  )
  const errors = printDoubts(read)
  if (allKept(read)) return summed(errors)
  const unchecked = ledger.sources.filter(({ id }) => !read.texts.has(id))
  for (const { label } of unchecked) console.log(`not checked: “${label}”, whose text is not at hand (--sources DIR)`)
  return summed(errors + ((await locked(read, folder, unchecked.length === 0, stamp && errors === 0)) ? 0 : 1))
}

/** Prints the doubts; returns how many of them cannot stay. */
function printDoubts({ doubts, file, placed }: ReadFacts): number {
  for (const { level, path, message } of doubts) {
    const mistake = placed({ path, message: level === 'warning' ? `(warning) ${message}` : message })
    printMistake(file, mistake)
  }
  return doubts.filter(({ level }) => level === 'error').length
}

function summed(mistakes: number): number {
  console.log(counted(mistakes, 'problem'))
  return mistakes === 0 ? 0 : 1
}

/** Every text is kept beside the facts: nothing needs to be pinned. */
const allKept = ({ topic }: ReadFacts): boolean => Object.values(topic?.sources ?? {}).every(({ kept }) => kept ?? true)

/** Whether the lock says what facts and texts say; with `stamp` it is made so. */
async function locked(read: ReadFacts, folder: string | undefined, whole: boolean, stamp: boolean): Promise<boolean> {
  const { ledger, lock, file } = read
  if (!ledger) return false
  if (whole && stamp) {
    writeFileSync(lockFile(file), writeLock(await lockOf(read)))
    console.log('pinned and stamped')
    return true
  }
  if (lock?.stamp?.sha256 === (await ledgerDigest(ledger, sha256))) return true
  console.log(`The facts are not pinned yet, or were changed since: ${pinCommand(file, folder)}`)
  return false
}
