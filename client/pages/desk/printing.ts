import { useLayoutEffect, useState } from 'preact/hooks'

/** Whether the page is being printed: paper has no further rows to turn to. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  // As soon as there is something to print.
  useLayoutEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)]
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
