import { readFileSync, writeFileSync } from 'node:fs'
import { ledgerDigest } from '../facts/stamp.ts'
import { prepare } from '../facts/topic.ts'
import { verifyLedger } from '../facts/verify.ts'
import { STANDINGS } from '../vocabulary.ts'
import { ledgerFile, readLedger, readTexts, sha256 } from './files.ts'

/**
 * Verifies a ledger.json, as topics were kept before facts.yaml.
 *
 * @returns The exit code.
 */
export async function checkLedger(topic: string, folder: string | undefined, stamp: boolean): Promise<number> {
  const file = ledgerFile(topic)
  const ledger = readLedger(file)
  const { problems, unchecked, reprints } = await verifyLedger(ledger, readTexts(ledger, folder), sha256)
  for (const { path, message } of problems) console.log(`${path}: ${message}`)
  const assessments = problems.length === 0 ? prepare(ledger).assessments : []
  const standings = STANDINGS.map(
    (standing) => `${assessments.filter((a) => a.standing === standing).length} ${standing}`,
  )
  console.log(`${ledger.facts.length} facts of ${ledger.sources.length} sources: ${standings.join(', ')}`)
  const digest = await ledgerDigest(ledger, sha256)
  const whole = problems.length === 0 && unchecked.length === 0
  const stamped = ledger.stamp?.sha256 === digest
  if (stamp && whole) {
    const { stamp: _old, ...raw } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    writeFileSync(file, `${JSON.stringify({ ...raw, stamp: { sha256: digest, reprints } }, undefined, 2)}\n`)
    console.log('stamped')
  } else if (!stamped) console.log('not stamped as it stands')
  console.log(`${problems.length} problems`)
  return whole || (stamped && problems.length === 0) ? 0 : 1
}
