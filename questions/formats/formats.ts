import { aiken } from './aiken.ts'
import { anki } from './anki.ts'
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { gift } from './gift.ts'
import { jsonLines } from './json-lines.ts'
import { moodleXml } from './moodle-xml.ts'
import { qti21 } from './qti-2.1.ts'
import { qti3 } from './qti-3.ts'

/** A new format is a file and a line here. */
export const formats: readonly Format[] = [moodleXml, gift, qti3, qti21, aiken, csv, anki, jsonLines]
