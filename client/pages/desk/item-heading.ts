/** The id of an item's heading on the desk. */
export const headingIdOf = (item: string): string => `item-${item}`
