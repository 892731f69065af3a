/** A made-up name is an adjective and an animal: short, friendly, and nobody's. */
const ADJECTIVES = [
  'Amber',
  'Bold',
  'Brisk',
  'Calm',
  'Clever',
  'Curious',
  'Eager',
  'Gentle',
  'Golden',
  'Jolly',
  'Keen',
  'Lucky',
  'Merry',
  'Nimble',
  'Patient',
  'Proud',
  'Quick',
  'Quiet',
  'Silver',
  'Steady',
  'Sunny',
  'Swift',
  'Wise',
  'Witty',
]
const ANIMALS = [
  'Badger',
  'Beaver',
  'Bison',
  'Crane',
  'Dolphin',
  'Falcon',
  'Fox',
  'Gecko',
  'Hare',
  'Heron',
  'Ibis',
  'Lark',
  'Lynx',
  'Marten',
  'Newt',
  'Otter',
  'Owl',
  'Panda',
  'Puffin',
  'Raven',
  'Robin',
  'Seal',
  'Stork',
  'Tapir',
]

/** A name that a student may take instead of one of their own. */
export function newAlias(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint8Array(2))
  return `${ADJECTIVES[first % ADJECTIVES.length]} ${ANIMALS[second % ANIMALS.length]}`
}
