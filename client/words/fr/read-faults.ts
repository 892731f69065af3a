import type { ReadFaultName } from '../../../questions/readers/read-question.ts'

/** Ce qui ne va pas dans un fichier de questions, en français. */
export const readFaults: Readonly<Record<ReadFaultName, (what: string) => string>> = {
  'too-large': () => 'Ce fichier est trop gros. Partagez-le en fichiers plus petits\u00a0: 5 Mo au plus.',
  'too-deep': () => 'Trop d’éléments sont emboîtés ici.',
  empty: () => 'Il n’y a pas de question dedans.',
  'unknown-format': () => 'On n’y reconnaît aucun quiz. Exportez-le en GIFT, XML Moodle, Aiken, CSV ou QTI.',
  'older-qti': () => 'C’est du QTI 1. Exportez le quiz en QTI 2.1 ou QTI 3.',
  archive: () => 'Cette archive est abîmée. Exportez le quiz de nouveau.',
  xml: () => 'Le XML est cassé ici. Exportez le quiz de nouveau, ou corrigez cette ligne.',
  'xml-entity': () => 'Ce fichier définit ses propres entités. De tels fichiers ne sont pas lus.',
  'no-columns': () => 'La première ligne doit nommer les colonnes\u00a0: question, options et bonne réponse.',
  'open-quote': () => 'Un guillemet s’ouvre ou se ferme ici au mauvais endroit.',
  'open-brace': () => 'L’accolade «\u00a0{\u00a0» de cette question n’est jamais fermée.',
  'no-answer-line': () => 'Cette question n’a pas de ligne «\u00a0ANSWER:\u00a0».',
  'answer-letter': (what) =>
    what === ''
      ? 'Il n’y a pas de lettre après «\u00a0ANSWER:\u00a0».'
      : `Aucune option n’a la lettre «\u00a0${what}\u00a0».`,
  'stray-line': (what) => `Cette ligne n’est ni une option ni la réponse\u00a0: «\u00a0${what}\u00a0».`,
  json: (what) => `Cette ligne n’est pas une question\u00a0: voyez «\u00a0${what}\u00a0».`,
  'no-stem': () => 'Cette question n’a pas de mots.',
  'no-key': () => 'Aucune réponse n’est marquée comme juste.',
  'key-unread': (what) =>
    what === ''
      ? 'La bonne réponse ne peut pas être lue.'
      : `La bonne réponse ne peut pas être lue\u00a0: «\u00a0${what}\u00a0».`,
  'few-options': () => 'Il y a moins de deux options.',
  'too-long': () => 'C’est trop long pour être vérifié.',
  'unknown-kind': (what) => `Ce genre de question n’est pas vérifié\u00a0: ${what}.`,
  'text-only': () => 'C’est un texte qui ne demande rien.',
}
