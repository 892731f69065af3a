/**
 * One written item: the fact that it asks, the item in the compact form of written-item.ts, and what that form cannot
 * say.
 */
export type GateItem = readonly [fact: string, line: string, more?: Readonly<Record<string, unknown>>]
