import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { addressIn, type Language, parseLanguage } from './words/languages.ts'

const Chosen = createContext<Language | undefined>(undefined)

/**
 * Gives every link below it the language that the reader chose by an address; nothing where the browser's preference
 * decides.
 */
export const ChosenLanguage = Chosen.Provider

/** The language that the reader chose by an address. */
export const useChosen = (): Language | undefined => useContext(Chosen)

/** Turns an address of ours into one that keeps the chosen language. */
export function useLink(): (address: string) => string {
  const chosen = useChosen()
  return (address) => addressIn(address, chosen)
}

/** The language that a page's own address asks for. @param search Such as `?topic=x&lang=fr`. */
export const chosenIn = (search: string): Language | undefined =>
  parseLanguage(new URLSearchParams(search).get('lang') ?? '')
