import { readKey } from '../questions/text/key.ts'

/**
 * The key after `#`, mended where a link was damaged: then the address shows it whole, so that it is kept and copied
 * whole.
 */
export function secretOfAddress(): string {
  const secret = readKey(location.hash.slice(1))
  if (location.hash !== '' && location.hash !== `#${secret}`) history.replaceState(history.state, '', `#${secret}`)
  return secret
}
