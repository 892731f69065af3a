import { createHash } from 'node:crypto'
import { join } from 'node:path'

export const TOPICS = join(import.meta.dirname, '..', 'topics')

export const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex')
