/** The id of an item's heading on the desk. */
export const headingIdOf = (item: string): string => `item-${item}`

/** Where an item is shown in detail. A link would not do: it would put itself in place of the key in the address. */
export const headingOf = (item: string): HTMLElement | null => document.getElementById(headingIdOf(item))
