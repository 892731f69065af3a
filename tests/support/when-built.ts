import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

// Waits until build-beside.ts is done. It names no file where all was built before the run.

const { FOOTNOTE_BUILDING: path = '' } = process.env
const code = () => (existsSync(path) ? readFileSync(path, 'utf8') : '')
while (path !== '' && code() === '') await setTimeout(50)
if (path !== '' && code() !== '0') throw new Error('The build has failed: what it said of that stands above.')
