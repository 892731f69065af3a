/** Sources of one matter, and the tests that are about them: quick ones, in this process. */
interface Group {
  readonly name: string
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
}

const questions = (...names: readonly string[]) => names.map((name) => `tests/questions/${name}.test.ts`)
const worker = (...names: readonly string[]) => names.map((name) => `tests/worker/${name}.test.ts`)

/** What a score, a key or a verified fact hangs on. */
export const GROUPS: readonly Group[] = [
  {
    name: 'marking',
    mutate: ['questions/quiz/{marking,ruling}.ts', 'questions/shapes/*.ts'],
    tests: questions('marking', 'one-ruling', 'rulings', 'shapes', 'why-not'),
  },
  {
    name: 'values',
    mutate: ['questions/values/*.ts'],
    tests: questions('dates', 'figures', 'quantities', 'units', 'value-words', 'values'),
  },
  {
    name: 'counting',
    mutate: ['questions/attempts/{counted-attempts,which-counts,lateness,erasure}.ts'],
    tests: questions('counted-attempts', 'counted-attempts-properties', 'erasure', 'lateness'),
  },
  {
    name: 'tokens and keys',
    mutate: ['worker/tokens/{codes,digests,keyring,tokens}.ts'],
    tests: worker('codes', 'digests', 'keyring', 'tokens'),
  },
  {
    name: 'limits',
    mutate: ['worker/{limiters,limits,daily-count}.ts'],
    tests: worker('limiters', 'problems'),
  },
  {
    name: 'outcomes',
    mutate: ['worker/operations/outcome.ts', 'worker/http/problems.ts'],
    tests: worker('problems'),
  },
  {
    name: 'verifier',
    mutate: ['questions/facts/{verify,evidence,derivation,stamp}.ts'],
    tests: questions('derivation', 'evidence', 'parse-ledger', 'verify', 'verify-texts', 'verify-values'),
  },
  {
    name: 'standing',
    mutate: ['questions/facts/{standing,independence}.ts'],
    tests: questions('positions', 'reprints', 'standing'),
  },
  {
    name: 'support',
    mutate: ['questions/facts/support.ts'],
    tests: questions('alone', 'dissent', 'explanations', 'support'),
  },
  {
    name: 'own topics',
    mutate: ['worker/operations/{clean-ledger,own-topic}.ts'],
    tests: worker('clean-ledger'),
  },
  {
    name: 'quotations',
    mutate: ['questions/facts/written/{posted,check-topic,pinner,find-quotation}.ts'],
    tests: questions('checked-topic', 'facts-yaml', 'find-quotation', 'pinner'),
  },
]
