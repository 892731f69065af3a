// Every colour of every page. In each palette a pair of ink and ground is at least 4.5 : 1, and a control's edge 3 : 1.

const COLOURS = [
  'paper',
  'card',
  'ink',
  'soft',
  'line',
  'edge',
  'accent',
  'on-accent',
  'wash',
  'mark',
  'right',
  'wrong',
] as const

/** A value for each colour; style sheets call them `var(--ink)` and so on. */
type Palette = Readonly<Record<(typeof COLOURS)[number], string>>

export const light: Palette = {
  paper: '#fbfaf6',
  card: '#fff',
  ink: '#1d1b17',
  soft: '#5f5a51',
  line: '#e0dbd0',
  edge: '#8a8376',
  accent: '#2c4396',
  'on-accent': '#fff',
  wash: '#edf0fa',
  mark: '#fbe8a0',
  right: '#17653a',
  wrong: '#a03a14',
}

export const dark: Palette = {
  paper: '#171614',
  card: '#201e1b',
  ink: '#ece8e0',
  soft: '#b0a99c',
  line: '#39352f',
  edge: '#8a8376',
  accent: '#adbbf7',
  'on-accent': '#141a36',
  wash: '#262a40',
  mark: '#5c4b0e',
  right: '#84d3a2',
  wrong: '#f2a583',
}

/** What a reader can choose in the menu. */
export const contrast: Palette = {
  paper: '#000',
  card: '#000',
  ink: '#fff',
  soft: '#fff',
  line: '#fff',
  edge: '#fff',
  accent: '#ffe75c',
  'on-accent': '#000',
  wash: '#262626',
  mark: '#5c4b0e',
  right: '#8dffb0',
  wrong: '#ffb59a',
}

/** Paper is white whatever the screen is, and most printers know no colour. */
export const onPaper: Palette = {
  paper: '#fff',
  card: '#fff',
  ink: '#000',
  soft: '#333',
  line: '#999',
  edge: '#666',
  accent: '#000',
  'on-accent': '#fff',
  wash: '#fff',
  mark: '#fff',
  right: '#000',
  wrong: '#000',
}

/** A colour a source, which its card keeps wherever it is shown; an edge on light and dark paper alike. */
export const sourceColours = ['#5b7bb4', '#3d8f7d', '#b0752f', '#9a62a8', '#7a8a3a'] as const

/** @returns What a rule says to give its element's content these colours: `--ink:#000;…` */
export const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([colour, value]) => `--${colour}:${value}`)
    .join(';')
