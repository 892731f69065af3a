/** A figure with what stands behind the right one: "85" as "85 kilometres an hour". */
export function withUnitOf(value: string, figure: string): string {
  const behind = /\d((?:[ \u00a0\u202f-]*\p{L}.*|[ \u00a0\u202f]*[%€].*))$/u.exec(value)?.[1]
  return behind === undefined || !/\d$/.test(figure) ? figure : figure + behind
}
