import type { StudioWords } from '../en/studio.ts'
import type { Writer } from '../writer.ts'

/** Ce que l’atelier dit des fichiers qu’il lit, en français. */
export const studioFiles = ({ count, number, day, list }: Writer): StudioWords['files'] => {
  const pages = (all: readonly number[]) =>
    `${count(all.length, { one: 'La page', other: 'Les pages' })} ${list(all.map((n) => number(n)))}`
  return {
    unable: (name) => `Ce navigateur ne peut pas lire « ${name} ». Ouvrez-le, copiez son texte et collez-le ici.`,
    faults: {
      large: (name) => `« ${name} » est trop gros. Ouvrez-le, copiez son texte et collez-le ici.`,
      swollen: (name) => `Une partie de « ${name} » est trop grosse. Ouvrez-le, copiez son texte et collez-le ici.`,
      locked: (name) => `« ${name} » a un mot de passe. Ouvrez-le, copiez son texte et collez-le ici.`,
      old: (name) => `« ${name} » est un ancien fichier Word. Ouvrez-le dans Word et enregistrez-le en .docx.`,
      unlike: (name) => `« ${name} » n’est pas ce que dit son nom. Ouvrez-le, copiez son texte et collez-le ici.`,
      broken: (name) => `« ${name} » est abîmé. Ouvrez-le, enregistrez-le de nouveau et choisissez le nouveau fichier.`,
      'no-words': (name) => `Il n’y a pas de mots dans « ${name} ».`,
      pictures: (name) =>
        `« ${name} » contient des images de pages, sans texte. Cherchez un autre exemplaire, ou tapez l’essentiel.`,
      slow: (name) => `La lecture de « ${name} » a pris trop de temps. Ouvrez-le, copiez son texte et collez-le ici.`,
    },
    notes: (name) => `Comment « ${name} » a été lu`,
    said: {
      footnotes: 'Les notes de bas de page sont à la fin du texte.',
      changes: 'Le fichier contient un suivi des modifications. Elles sont lues comme acceptées.',
      inserted: 'Une partie vient d’un autre fichier et est laissée de côté.',
    },
    noText: (all) =>
      `${pages(all)} ${count(all.length, { one: 'n’a pas de texte : c’est peut-être une image.', other: 'n’ont pas de texte : ce sont peut-être des images.' })}`,
    unread: (all) =>
      `${pages(all)} ${count(all.length, { one: 'n’a pas pu être lue.', other: 'n’ont pas pu être lues.' })}`,
    rest: (from) => `La page ${number(from)} et la suite sont laissées de côté.`,
    joined: (words) => `Réunis là où une ligne les coupait : ${list(words)}. Est-ce bien un seul mot ?`,
    title: (title) => `Le fichier s’intitule « ${title} ».`,
    takeTitle: 'Le prendre comme titre',
    made: (date) => `Le fichier a été créé le ${day(date)}.`,
    takeMade: 'Prendre cette date',
  }
}
