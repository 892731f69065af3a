import { anyWord, type Broken } from './broken-question.ts'

export const FRENCH_BROKEN: Broken = {
  pointing: anyWord(
    'et|ou|ni|mais|son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|même|mêmes|autres?|aussi|encore|déjà|ensuite|puis|seulement|se(?= \\p{L}+$)|en(?= (?:a|ont|est|sont)(?!\\p{L}))|(?:dernière?|prochaine?)s?',
  ),
  open: /(?<!\p{L})(?:a|ont|est|sont|de|du|des|pour|en|à|au|aux|le|la|les|une?|par|pendant|avec|sans|contre|sur|dans|que|se)$|(?<!\p{L})(?:le|la|les|un|une) (?:le|la|les|un|une|de|du|à|au) /iu,
  when: /^(?:(?:depuis|jusqu['’]à) )?(?:quand|en quelle)(?!\p{L})/iu,
  shapes: /^depuis quand .*(?:a-t-|ont-|avait-|avaient-|fut-|furent-)|^(?:depuis|quand|en).* pour la première fois/iu,
}
