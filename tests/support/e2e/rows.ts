/** Whether every row of a table is gone through, as `npm run soak -- browser` does. */
export const isWhole = process.env.FOOTNOTE_WHOLE === 'yes'

/** The rows that a browser goes through: all, or in the test command those that stand for the rest. */
export const rowsOf = <Row>(all: readonly Row[], standsForAll: (row: Row) => boolean): readonly Row[] =>
  isWhole ? all : all.filter(standsForAll)
