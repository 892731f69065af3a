import type { Figure } from './figure.ts'
import type { Plant } from './sources.ts'

export interface Listed {
  /** Read when it is run, after its bug was planted. */
  readonly load: () => Promise<Figure>
  /** How many are tried: as the figure is stated, and in the test command. */
  readonly full: number
  readonly short: number
  /** Each turns it red, by `--plant`. */
  readonly plants: readonly Plant[]
}

/** A new figure is a file and an entry here. */
export const figures: Readonly<Record<string, Listed>> = {
  csv: {
    load: async () => (await import('./csv.ts')).csv,
    full: 100_000,
    short: 1_000,
    plants: [
      { file: 'questions/formats/cell.ts', from: '([=+\\-@＝＋－＠])/gu', to: '([=+@＝＋－＠])/gu' },
      { file: 'questions/formats/cell.ts', from: '(^|[;,|\\t\\r\\n])', to: '(^)' },
      { file: 'questions/formats/cell.ts', from: `.replaceAll('"', '""')`, to: '' },
    ],
  },
}
