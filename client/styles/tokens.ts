import { dark, declarations, light, onPaper, sourceColours } from './palettes.ts'

// The sizes of the site, each said once. None changes while a page is open, so `build.ts` writes the value of each
// where a style sheet names it: `var(--space-3)` costs a page no more than `.75rem`, and a name that is not here stops
// the build.

/** Room around and between things, in steps of 4 px. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16] as const

/** Names here and the values that style sheets get for them. */
type Tokens = Readonly<Record<string, string>>

const shared: Tokens = {
  ...Object.fromEntries(STEPS.map((step) => [`space-${step}`, `${step / 4}rem`])),
  'round-control': '0.5rem',
  'round-card': '0.75rem',
  'round-pill': '2rem',
  large: '1.25rem',
  title: '1.5rem',
  sans: 'system-ui, sans-serif',
  mono: 'ui-monospace, monospace',
  /** A question's column with the sources beside it. */
  'with-sources': '73rem',
  ...Object.fromEntries(sourceColours.map((colour, index) => [`source-${index + 1}`, colour])),
}

/** Teachers and readers. */
const site: Tokens = {
  ...shared,
  small: '0.9375rem',
  text: '1.0625rem',
  display: 'clamp(2rem, 6vw, 3rem)',
  bold: '600',
  // On a projector, by the screen that it fills; a tall screen has its code on a line of its own.
  'board-small': 'clamp(1rem, 1.7vw, 2rem)',
  'board-text': 'clamp(1.25rem, 2.6vw, 3.5rem)',
  'board-title': 'clamp(1.25rem, 3.3vw, 5rem)',
  'board-code': 'clamp(2.25rem, 7.4vw, 12rem)',
  'board-code-tall': 'clamp(2rem, 12vw, 10rem)',
  /** The ground of what was answered right or wrong: over light paper and over dark. */
  'ground-right': 'rgb(46 160 90 / 0.2)',
  'ground-wrong': 'rgb(214 92 48 / 0.2)',
  // Few names: a browser looks for each that is missing before it can lay out the first line, and again for letters
  // that none has.
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, serif',
}

/**
 * A student's page: one family in one weight and two sizes, for each that a slow device has not met takes it time
 * (docs/decisions/9).
 */
const student: Tokens = {
  ...shared,
  small: '1rem',
  text: '1rem',
  display: 'clamp(3rem, 16vw, 4.5rem)',
  bold: '400',
  serif: 'system-ui, sans-serif',
}

const STUDENT_SHEETS = ['quiz', 'quiz-later']

const palettes = { light, dark, paper: onPaper }

/**
 * A style sheet with values in place of names: of sizes, `var(--space-3)`, and of palettes, `--palette: dark`.
 *
 * @param css One file of a style sheet.
 * @param sheet The sheet that it becomes part of.
 * @throws {RangeError} If it names a size, colour or palette that there is not, and does not itself say what it is.
 */
export function withValues(css: string, sheet: string): string {
  const tokens = STUDENT_SHEETS.includes(sheet) ? student : site
  const value = (named: string, name: string): string => {
    const found = tokens[name]
    if (found === undefined && !Object.hasOwn(light, name) && !css.includes(`--${name}:`))
      throw new RangeError(`No token, colour or property of this file is called "${named}".`)
    return found ?? named
  }
  const palette = (_: string, name: string): string => {
    const found = Object.entries(palettes).find(([one]) => one === name)
    if (!found) throw new RangeError(`There is no palette "${name}".`)
    return `${declarations(found[1])};`
  }
  return css.replace(/var\(--([\w-]+)\)/g, value).replace(/--palette: ([\w-]+);/g, palette)
}
