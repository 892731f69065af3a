/**
 * "… {the nails}, and not the colour", « ce n’est pas la couleur mais {les clous} »: what the value is set against.
 * "{A bridge} …, and was not needed" sets nothing against the bridge.
 */
const SET_AGAINST = [
  /(?<=[}…][^,;.]{0,80})(?<! (?:and|et) [\p{L}'’]+),? (?:and |et )?(?:not|non|pas) (?!only|seulement)[^,;.{}…]*(?=[,;.?]|$)/giu,
  /(?<!\p{L})not (?!only)[^,;.{}…]* but (?=[{…])/giu,
  /n(?:e |['’])\p{L}+ pas (?!seulement)[^,;.{}…]* mais (?=[{…])/giu,
]

/** A statement without what it sets its value against: that denies nothing of the value. */
export const withoutContrast = (text: string): string =>
  SET_AGAINST.reduce((left, contrast) => left.replace(contrast, ' '), text)
