import { contrast, declarations } from '../styles/palettes.ts'
import { CHOICES, type Preferences } from './preferences.ts'

/** Letters that are joined in writing stay together, however far apart others stand. */
const spaced = (line: number, letter: number, word: number): readonly string[] => [
  `* { line-height: ${line} !important; letter-spacing: ${letter}em !important; word-spacing: ${word}em !important }`,
  ':lang(ar) { letter-spacing: 0 !important }',
]

/**
 * The rules of each choice, in force where the root has it. They come with a choice, so no page carries them for
 * nothing.
 */
const rules: Readonly<Record<string, readonly string[]>> = {
  'size-large': ['{ font-size: 112.5% }'],
  'size-larger': ['{ font-size: 131.25% }'],
  'size-largest': ['{ font-size: 162.5% }'],
  'spacing-wide': spaced(1.75, 0.05, 0.1),
  'spacing-wider': spaced(2, 0.12, 0.16),
  'theme-contrast': [`{ color-scheme: dark; ${declarations(contrast)} }`],
  'motion-still': ['* { transition: none !important; animation: none !important; scroll-behavior: auto !important }'],
}

/**
 * Makes a page look as its reader likes it, by attributes on the root and rules beside the page's own. The page's
 * policy lets in no style sheet but its own; rules that a script adds to that one are allowed.
 */
export function applyPreferences(root: HTMLElement, preferences: Preferences): void {
  for (const choice of ['size', 'spacing', 'theme', 'motion'] as const) {
    const chosen = preferences[choice]
    if (chosen === undefined || chosen === CHOICES[choice][0]) delete root.dataset[choice]
    else {
      addRules(root.ownerDocument, `${choice}-${chosen}`, `:root[data-${choice}=${chosen}]`)
      root.dataset[choice] = chosen
    }
  }
}

const added = new Set<string>()

function addRules(document: Document, name: string, selector: string): void {
  const [sheet] = document.styleSheets
  if (!sheet || added.has(name)) return
  added.add(name)
  for (const rule of rules[name] ?? palette(sheet, name)) {
    // Paper is white, whatever the screen.
    const wanted = name.startsWith('theme-') ? `@media screen { ${selector} ${rule} }` : `${selector} ${rule}`
    sheet.insertRule(wanted, sheet.cssRules.length)
  }
}

/** The page's own colours for a light or dark device, whatever the device. */
function palette(sheet: CSSStyleSheet, name: string): readonly string[] {
  const isRoot = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ':root'
  const all = [...sheet.cssRules]
  const dark = all.find((rule) => rule instanceof CSSMediaRule && /scheme:\s*dark/.test(rule.conditionText))
  const scheme = name === 'theme-dark' ? 'dark' : 'light'
  const from = scheme === 'dark' && dark instanceof CSSMediaRule ? [...dark.cssRules] : all
  return from
    .filter(isRoot)
    .slice(0, 1)
    .map(({ style }) => `{ ${style.cssText} color-scheme: ${scheme} }`)
}
