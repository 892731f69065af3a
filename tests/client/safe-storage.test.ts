import { expect, test } from 'vitest'
import { safeStorage, type TextStorage } from '../../client/safe-storage.ts'

function storage(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}
const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

test('what the browser keeps is kept there', () => {
  const browser = storage()
  expect(safeStorage(() => browser).setItem('a', '1')).toBe(true)
  expect(browser.texts.get('a')).toBe('1')
})

test('where touching storage throws, memory keeps it', () => {
  const kept = safeStorage(refuse)
  expect(kept.setItem('a', '1')).toBe(false)
  expect(kept.getItem('a')).toBe('1')
  kept.removeItem('a')
  expect(kept.getItem('a')).toBeNull()
})

test('where every call throws, memory keeps it', () => {
  const kept = safeStorage(() => ({ getItem: refuse, setItem: refuse, removeItem: refuse }))
  kept.setItem('a', '1')
  expect(kept.getItem('a')).toBe('1')
})

test('a full storage does not bring back what it held before', () => {
  const browser = storage()
  const kept = safeStorage(() => ({ ...browser, setItem: refuse }))
  browser.texts.set('a', 'old')
  kept.setItem('a', 'new')
  expect(kept.getItem('a')).toBe('new')
})
