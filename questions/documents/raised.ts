const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits above the line, as signs of their own: 10⁶ is not 106. */
export const raisedDigits = (text: string): string => text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
