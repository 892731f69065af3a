import type { StudioAssistantWords } from '../en/studio-assistant.ts'
import type { Writer } from '../writer.ts'

/** Ce que dit l’atelier de l’assistant mis en place par la personne qui gère le site, en français. */
export const studioAssistant = ({ count }: Pick<Writer, 'count'>): StudioAssistantWords => ({
  private: 'Rien ne quitte cet appareil avant la publication, sauf si vous demandez à l’assistant.',
  ask: 'Demander à l’assistant',
  goes: (host) => `Vos articles sont envoyés à ${host}.`,
  sure: (n, host) =>
    count(n, { one: `Envoyer votre article à ${host}\u00a0?`, other: `Envoyer vos # articles à ${host}\u00a0?` }),
  read: 'La personne qui le gère peut les lire. N’envoyez que ce que vous pouvez partager.',
  send: 'Envoyer et demander',
  cancel: 'Annuler',
  waiting: 'C’est envoyé. L’assistant lit…',
  soFar: (n) => count(n, { one: '# fait pour l’instant', other: '# faits pour l’instant' }),
  stop: 'Arrêter',
  stopped: 'Vous l’avez arrêté.',
  noFacts: 'Il n’y a aucun fait dans la réponse\u00a0: redemandez, ou copiez la demande.',
  busy: (seconds) =>
    seconds === undefined
      ? 'L’assistant a trop à faire\u00a0: redemandez dans quelques minutes.'
      : seconds < 120
        ? count(seconds, {
            one: 'L’assistant a trop à faire\u00a0: redemandez dans # seconde.',
            other: 'L’assistant a trop à faire\u00a0: redemandez dans # secondes.',
          })
        : count(Math.ceil(seconds / 60), {
            one: 'L’assistant a trop à faire\u00a0: redemandez dans # minute.',
            other: 'L’assistant a trop à faire\u00a0: redemandez dans # minutes.',
          }),
  faults: {
    cut: 'La réponse s’est interrompue\u00a0: demandez la suite.',
    long: 'La réponse était trop longue\u00a0: demandez ce qui manque.',
    empty: 'L’assistant n’a rien dit\u00a0: redemandez, ou copiez la demande.',
    slow: 'L’assistant met trop de temps\u00a0: redemandez plus tard, ou copiez la demande.',
    key: 'La clé du site a été refusée\u00a0: dites-le à la personne qui gère ce site.',
    setup: 'L’assistant est mal réglé\u00a0: dites-le à la personne qui gère ce site.',
    refused: 'L’assistant a refusé\u00a0: essayez avec moins de texte, ou copiez la demande.',
    down: 'L’assistant est en panne\u00a0: redemandez plus tard, ou copiez la demande.',
    away: 'L’assistant est injoignable\u00a0: redemandez plus tard, ou copiez la demande.',
    odd: 'Ce qui est revenu n’est pas une réponse\u00a0: dites-le à la personne qui gère ce site.',
    offline: 'Il n’y a pas de connexion\u00a0: vérifiez le réseau, puis redemandez.',
    often: 'Vous avez demandé trop souvent\u00a0: attendez une minute, puis redemandez.',
    spent: 'On ne peut plus rien demander aujourd’hui\u00a0: redemandez demain, ou copiez la demande.',
    password: 'Ce mot de passe ne va pas\u00a0: vérifiez-le auprès de la personne qui gère ce site.',
    gone: 'Ce site n’a plus d’assistant\u00a0: copiez la demande.',
    failed: 'Cela n’a pas marché\u00a0: redemandez, ou copiez la demande.',
  },
})
