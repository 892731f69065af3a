import { counter } from '../plural.ts'
import { moment } from '../when.ts'

const count = counter('en')
const when = moment('en')

export const teaching = {
  when,
  skip: 'Skip to the page',
}
