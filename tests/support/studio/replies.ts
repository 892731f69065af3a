import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readReply } from '../../../questions/studio/read-reply.ts'
import { draftIn, type Fact, type Pair } from './pairs.ts'

/** A pair of texts, what an assistant answered to our request, and falsehoods that somebody planted in its style. */
export interface Answered extends Pick<Pair, 'name' | 'draft' | 'false'> {
  readonly facts: readonly unknown[]
}

const FOLDER = join(import.meta.dirname, 'replies')

export const replies: readonly Answered[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const read = parse(readFileSync(join(FOLDER, name), 'utf8'), { schema: 'failsafe' })
    const planted: readonly Fact[] = read.false ?? []
    return { name, draft: draftIn(read), facts: readReply(read.reply).facts, false: planted }
  })
