import { HELD_FR, TURNED_FR } from './french-held.ts'
import type { StudioWords } from './studio-words.ts'
import { phraseList, wordList } from './word-lists.ts'

/** « Prévu·e » is « prévu » and « prévue », and with « ·s » they are in the plural, too. */
const agreed = (word: string): readonly string[] => {
  const [one = '', e, s] = word.split('·')
  return [one, ...(e ? [one + e] : []), ...(s ? [one + s, one + e + s] : [])]
}
const list = (words: string): readonly string[] => wordList(words).flatMap(agreed)
/** « Refusé de » is « refusé d’ » before a vowel. */
const phrases = (lines: string): readonly string[] =>
  phraseList(lines)
    .flatMap(agreed)
    .flatMap((phrase) => (/ de$/.test(phrase) ? [phrase, phrase.slice(0, -1)] : [phrase]))

const forms = `être:est,sont,était,étaient,fut,furent,été avoir:a,ont,avait,avaient,eut,eu prendre:pris·e,prises,prit,prirent,prend,prennent mettre:mis·e,mises,mit,mirent,met
ouvrir:ouvert·e·s,ouvre,ouvrit,ouverture découvrir:découvert·e,découverts,découvre,découvrit couvrir:couvert·e,couvrait,couvre offrir:offert·e,offre
mourir:mort·e·s,meurt,mourut venir:venu·e·s,vient,viennent,vint devenir:devenu·e,devient tenir:tenu·e,tient,tint
faire:fait·e·s,fit,firent,font dire:dit·e,dits,disent,disait voir:vu·e·s,voit,vit recevoir:reçu·e·s,reçoit,reçut
écrire:écrit·e,écrits,écrivit construire:construit·e·s,construction détruire:détruit·e·s,destruction
conduire:conduit·e,conduisait naître:né·e,nés,naquit perdre:perdu·e·s,perd,perte vendre:vendu·e·s,vend,vente élire:élu·e,élus
lire:lu·e,lus boire:bu courir:couru,court vivre:vécu,vit,vivait suivre:suivi·e,suit savoir:su,sait pouvoir:pu,peut vouloir:voulu,veut,voulait devoir:dû,doit
baisser:baissent,baisse,baissé,baissait coûter:coût·e,coûtera,coûté fermer:fermeture,fermé·e décider:décision,décidé blesser:blessure,blessé·e·s arriver:arrivée partir:parti·e,partis,départ
aller:allé·e,allés,va,vont payer:paie,paye rompre:rompu·e élever:élevée,élève peser:pèse,poids,pesait mener:mène acheter:achète,achat
œil:yeux cheval:chevaux travail:travaux journal:journaux animal:animaux signer:signature sauver:sauvetage remplir:rempli·e vider:vidé·e,vide servir:sert,servi
apparaître:apparu·e connaître:connu·e choisir:choix,choisi finir:fini·e,fin chute:tomber haut:hauteur long:longueur large:largeur profond:profondeur`

/** « base:forme,forme », of which each form says its base. */
const basesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(/\s+/).flatMap((entry) => {
      const [base = '', others = ''] = entry.split(':')
      return others
        .split(',')
        .flatMap(agreed)
        .map((other): [string, string] => [other, base])
    }),
  )

const irregular = basesIn(forms)

const ENDINGS =
  /(?:issements?|issaient|issait|issent|issant|ations?|itions?|ements?|ments?|ions?|eraient|erait|eront|era|aient|ait|antes?|ants?|èrent|irent|urent|ées?|és?|er|ir|re|ies?|is|it|ent|ons|ez|es|e|s|i|a)$/u

function stem(word: string): string {
  const own = irregular[word] ?? word.replace('ç', 'c')
  if (own.length < 4) return own
  const single = own.replace(/eaux$/, 'eau').replace(/(?<=.{3})s$/, '')
  const base = irregular[single] ?? single
  return base.replace(ENDINGS, (ending, at: number) => (at < 3 ? ending : ''))
}

const agents = basesIn(
  'garder:gardien,gardienne diriger:directeur,directrice présider:président·e enseigner:enseignant·e gagner:gagnant·e conduire:conducteur,conductrice',
)

/** They end like « fondateur », and what is left of them is another word: « couleur » is nobody who sank. */
const NOBODY: ReadonlySet<string> = new Set(
  list(
    'ailleur ampleur chaleur couleur douleur facteur fureur hauteur largeur lenteur longueur majeur meilleur meilleure mineur moteur plusieur secteur valeur vapeur',
  ),
)

/** « Fondateur » est qui a fondé. */
function doneBy(word: string): string | undefined {
  const one = word.replace(/s$/, '')
  if (NOBODY.has(one)) return undefined
  return agents[one] ?? /^\p{L}{3,}(?=(?:ateur|atrice|eur|euse)$)/u.exec(one)?.[0]
}

export const frenchStudio: StudioWords = {
  negators: phrases(
    'pas, jamais, personne ne, personne n, échoué à, renoncé à, renonce à, refusé de, refuse de, annulé·e, abandonné·e, aucun·e, ne plus, ni',
  ),
  almost: phrases('failli, presque, manqué de, a manqué, de justesse'),
  nor: ['ni'],
  every: ['chaque', 'tout', 'toute', 'tous', 'toutes'],
  relativeTimes: phrases(
    'l an dernier, l année dernière, cette année, l an prochain, l année prochaine, le mois dernier, ce mois, le mois prochain, la semaine dernière, cette semaine, la semaine prochaine, la saison dernière, cette saison, la saison prochaine, hier, demain',
  ),
  otherTimes: phrases(
    'l année suivante, le mois suivant, la semaine suivante, le lendemain, le jour suivant, l année précédente, l année d avant, le mois précédent, la veille, un an plus tard, un mois plus tard, une semaine plus tard, deux ans plus tard, un an plus tôt, un mois plus tôt, deux ans plus tôt, la même année, le même jour',
  ),
  greetings: list('adieu merci bonjour'),
  noNouns: phrases(
    'sans, faute de, faute d, rien, plutôt que, au lieu de, au lieu d, sauf, excepté, hormis, à l exception de, empêché, évité, non',
  ),
  harmless: phrases(
    'veut savoir, veulent savoir, en revient pas, en reviennent pas, comme prévu, que prévu, pas seulement, non seulement, pas moins de, pas plus de, sans doute, pas loin de',
  ),
  denials: phrases(
    'démenti, dément, démentent, nie, nient, niait, nié, conteste, contestent, contesté, faux, fausse, à tort, rumeur, rumeurs, contrairement à, inexact·e, erroné·e, erreur, acquitté·e, relaxé·e, disculpé·e',
  ),
  disputes: phrases(
    'en litige, litige, contesté·e·s, controversé·e, revenu sur, revenue sur, revenus sur, rétracté·e, se rétracte',
  ),
  unsure: phrases(
    'compte sur, comptent sur, comptait sur, table sur, va, vont, doit, doivent, devait, devrait, devraient, devaient, pourrait, pourraient, prévoit, prévoient, prévoyait, prévu·e·s, attendu·e·s, espère, espèrent, espérait, envisage, envisagent, envisagé, projette, projettent, promet, promettent, promis·e, comptait, souhaite, souhaitent, veut, veulent, voulait, voudrait, propose, proposent, proposé·e·s, réclame, réclament, réclamait, réclamaient, exige, exigent, exigeait, exigeaient, demande, demandent, demandait, demandaient',
  ),
  maybe: phrases(
    'si, de quoi, assez pour, projet, compte, comptent, risque, risquent, craint, craignent, estime, estiment, estimé·e·s, estimation, table sur, croyait, croyais, croyaient, pensait, pensais, pensaient, objectif, demandé, capacité, annoncé·e, peut être, sans doute, probablement, apparemment, semble, semblent, soupçonné·e, soupçonne, soupçonnent, accuse, accusent, accusait, accusé·e·s, accusation, suppose, supposent, prétend, prétendent, doute, doutent',
  ),
  possible: list('peut peuvent pourrait pourraient'),
  firm: /(?:ra|ront)$/,
  unsureForm:
    /^(?:\p{L}{2,}(?:era|eront|iront|dra|dront|erait|eraient|drait|draient)|sera|seront|serait|seraient|aura|auront|aurait|auraient|ira|iront|ferait|fera|feront|(?:(?:pou|ve|cou)r|de|rece)(?:ra|ront|rait|raient))$|^(?!tira|retira|attira|admira|inspira|respira|aspira|soupira|étira|déchira)\p{L}{4,}ira$/u,
  hedges: phrases(
    'environ, près de, quelque, quelques, autour de, à peu près, presque, plus de, plus d, moins de, moins d, au moins, au plus, jusqu à, jusqu aux, jusqu au, au maximum, au minimum, pas moins de, pas plus de, peut être, sans doute, probablement, apparemment, entre, peu plus de, peu moins de, en moyenne, à peine, vers, de l ordre de, aux alentours de, la moitié de, une partie de, au delà de',
  ),
  hedgesBehind: phrases('environ, au moins, au plus, au maximum, au minimum, ou plus, ou moins, à peu près'),
  vague: phrases('presque, près de, au moins, plus de, moins de, environ'),
  articles: ['un', 'une', 'l', 'la', 'le', 'les'],
  joints: ['et', 'ou'],
  asksSubject: /^(?:qui|combien d(?:e |['’]))(?!est-ce| d['’]autre) ?(.+[^?\s])\s*\?$/iu,
  turned: TURNED_FR,
  when: ['quand', 'lorsque', 'où'],
  ofThem: phrases('d entre, en, autres'),
  present: /[^éitus]e$|[^m]ent$/,
  inPlaces: ['à', 'dans'],
  why: ['pourquoi'],
  causes: list('parce car puisque cause causé pour afin raison provoqué à grâce faute étant ayant'),
  purposes: phrases(
    'pourquoi, dans quel but, pour quelle raison, pour quel motif, à cause de quoi, qu est ce qui a poussé, qu est ce qui a causé, quelle est la cause, quelle était la cause, quelle est la raison, quelle était la raison',
  ),
  thatFollow: list('parce car puisque pour afin après'),
  putOff: phrases(
    'reporté·e·s, repoussé·e·s, différé·e, ajourné·e, annulé·e·s, abandonné·e, devait, devaient, aurait dû, auraient dû, avait prévu, avaient prévu, était prévu·e, étaient prévus, initialement',
  ),
  notQuite: list('ancien ancienne ex futur·e prochain·e adjoint·e vice suppléant·e sortant'),
  bygone: phrases('autrefois, jadis, naguère, à l origine, à son apogée'),
  atFirst: phrases('dans un premier temps, initialement'),
  notBygone: phrases('à l origine de, à l origine d, à l origine du, à l origine des'),
  oncePast: /(?!)/,
  tellsBygone: [],
  past: /(?<!\p{L})(?:était|étaient|avait|avaient|(?!parfait|portrait|extrait|retrait|souhait|bienfait)\p{Ll}{3,}(?:ait|aient))(?!\p{L})/u,
  changes: list('augmenter progresser monter passer baisser diminuer reculer chuter réduire'),
  changeWays: ['à', 'de'],
  plainChange: [],
  notWays: phrases('plus de, moins de, près de, autour de, de l ordre de'),
  results: ['donc', 'ainsi'],
  begins: phrases('dès, depuis, après, à partir de, à partir du'),
  ends: phrases('jusqu à, jusqu au, jusqu en, avant'),
  generic: ['personne', 'gens'],
  breakers: list('et mais tandis alors quand lorsque où qui dont car parce puisque après avant ou'),
  speech: list(
    'dit disent disait affirme affirment affirmait nie raconte racontent explique expliquent expliquait estime estiment pense pensent croit assure assurent prévient avertit déclare déclarent déclaré regrette répond reproche annonce annoncent annoncé promet précise précisent confirme confirment ajoute ajoutent rapporte rapportent indique indiquent souligne rappelle rappelait révèle révèlent révélé affirmé expliqué précisé confirmé indiqué souligné assuré raconté note soupire conclut insiste plaisante écrit juge selon',
  ),
  according: phrases('selon, d après, aux dires de, de l avis de'),
  measures: list('comptes archives mesures chiffres données relevés statistiques recensement registre'),
  by: ['par'],
  partOf: ['de', 'des', 'd', 'du', 'sur', 'parmi'],
  subordinate: list('quand lorsque où car parce puisque après avant alors'),
  parts: list(
    'un une plupart moitié tiers quart certains certaines plusieurs aucun·e partie majorité minorité cent poignée',
  ),
  of: ['de', 'des', 'd', 'du', 'la', 'les', 'l', 'ses', 'leurs', 'autres', 'autre', 'nouveaux', 'nouvelles', 'ces'],
  asking: list(
    'appelle appellent appelait appelé·e nomme nommé·e qui que quoi quel quelle quels quelles où quand comment pourquoi combien nombre quantité somme total nom jour date année mois heure moment exactement personne personnes gens endroit lieu sorte type genre selon après avoir être faire fois passer passé lieu chose temps il elle on t qu est ce part mesuré compté passe passent passé faite faites âge couleur ville pays pourcentage proportion environ plus moins maximum minimum outre près mesurer mesure mesurait compter compte argent montant vitesse distance durée température taille taux niveau profession métier nationalité matière raison raisons poste objet article articles texte textes',
  ),
  alike: phrases(
    'commencer débuter, fermer clore, acheter acquérir, bâtir construire élever ériger, trouver découvrir, prix coût coûter, élève écolier collégien lycéen, médecin docteur, camion poids, livre ouvrage volume, bateau navire, école établissement, finir terminer achever, grand vaste, ville commune, cause raison, rue route, diriger mener, choisir sélectionner, arriver survenir, argent fonds, sauver secourir, habitant riverain, haut hauteur, long longueur, large largeur, profond profondeur, surface superficie, peser poids, vivre habiter, mourir décéder tuer périr, arrêter interpeller, salarié employé, entreprise société firme, malade maladie, incendie feu, collision heurter percuter, rassembler réunir, embaucher recruter, annoncer déclarer, interdire prohiber, autoriser permettre, rejeter refuser, soutenir appuyer, match rencontre, concours compétition tournoi, battre vaincre, gagner remporter, reporter repousser, réparer réparation, rénover restaurer, agrandir agrandissement, réduire baisser diminuer, augmenter progresser hausse, chercheur scientifique, expert spécialiste, pompier sapeur, électeur votant, adversaire rival, supporter partisan, électricité courant, voiture véhicule automobile, cycliste coureur, voleur cambrioleur, vol dérober voler, avocat défenseur, soldat militaire, attaque agression, fouille fouiller, épave naufrage, cargaison chargement, marin matelot, côte littoral, usine fabrique, produire fabriquer, salaire paie, licencier renvoyer, grève débrayage, manifester manifestation, promettre engager, croire penser, fonder créer, annuel an, spectateur public, enquête investigation, examiner inspecter, visiteur hôte, photo photographie, impôt taxe, propriétaire posséder, condamner condamnation, mariage épouser, agriculteur paysan fermier, noyer couler, dégât dommage, ouvrir inaugurer, commander diriger, rétablir restaurer, venir arriver accourir, prix tarif, prêtre curé abbé, participer participant, donner don donateur, commencer démarrer, employer travailler, propriétaire appartenir, accord entente, crime délit, meurtre assassinat, tempête orage, inondation crue, étang mare, vélo bicyclette, passager voyageur, client acheteur, patron chef, ouvrier travailleur, enfant gamin, professeur enseignant instituteur, aider assister, nettoyer laver, manger consommer, dormir sommeil, courir course, nager natation, casser briser, exploser explosion, trembler séisme, disparaître disparition, revenir rentrer retour, partir quitter, déplacer transférer, ôter enlever retirer, cacher dissimuler, montrer exposer exposition, rechercher chercher, obtenir recevoir, rembourser remboursement, payer régler dépenser, peinture tableau toile, journal quotidien, erreur faute, idée proposition, projet plan, célèbre connu, rapide vite, blessure plaie, médicament remède, hôpital clinique, essence carburant',
  ),
  degrees: list('long longue large haut haute profond profonde épais épaisse lourd lourde vieux vieille âgé âgée'),
  looseDegrees: [],
  ordinals: list(
    'premier première deuxième second·e troisième quatrième cinquième sixième septième huitième neuvième dixième',
  ),
  differences: phrases(
    'de plus, de moins, supplémentaires, supplémentaire, de plus que, de moins que, de plus qu, de moins qu, plus que, moins que',
  ),
  comparing: list('plus moins supplémentaire supplémentaires dépasse dépassé dépassement différence écart'),
  nextYear: phrases('l an prochain, l année prochaine'),
  lastYear: phrases('l an dernier, l année dernière'),
  relatives: list('qui que qu dont'),
  shares: list('moitié tiers quart partie partiellement'),
  notShares: /^f(?:ait|ont|aire|aisait|aisaient|ut|erait|era) partie |^le tiers état$/,
  ellipses: [],
  which: ['quel', 'quelle', 'quels', 'quelles'],
  goesOn: ['et', 'mais'],
  opposites: {
    ouvrir: 'fermer clore',
    accepter: 'refuser rejeter',
    'autoriser permettre donner accorder': 'interdire refuser',
    inclure: 'exclure',
    embaucher: 'licencier',
    construire: 'démolir',
    réussir: 'échouer',
    soutenir: 'opposer',
    'supérieur supérieure': 'inférieur inférieure',
    'augmenter hausse progresser croître': 'baisser diminuer reculer chuter',
  },
  notOpposites: /^(?:l[ae]s?|une?|cette|sa|leur|de|à|chaque) fermes? |^\S* fermes /,
  rate: /(?<!\p{L})(?:par |chaque |à l[' ])(seconde|minute|heure|jour|nuit|semaine|mois|an|année|saison|trimestre|personne|tête|habitant|élève|visiteur|mètre|kilomètre)(?!\p{L})|(?<!\p{L})(quotidien|quotidienne|hebdomadaire|mensuel|mensuelle|annuel|annuelle)(?:ment)?s?(?!\p{L})/gu,
  rates: basesIn(
    'jour:quotidien,quotidienne semaine:hebdomadaire mois:mensuel,mensuelle an:annuel,annuelle,année personne:tête,habitant',
  ),
  wholes: list('franc francs euro euros livre livres mètre'),
  withInfinitive: list('compte comptent comptait comptaient va vont'),
  infinitive: /^(?!(?:hier|entre|encore|quatre|outre|autre|guère)$).*(?:er|ir|re)$/,
  upToDay: list('jusqu avant après'),
  lasting: list('dure durer duré durera durait'),
  planned: list('prévu·e'),
  how: [],
  turning: ['contre'],
  describes: 'behind',
  inFront: list(
    'jeune vieux vieille vieil petit·e grand·e ancien ancienne nouveau nouvelle célèbre futur·e premier première',
  ),
  definite: list('le la les l du des au aux ce cet cette ces son sa ses leur leurs'),
  pronouns: list('il elle ils elles lui leur leurs son sa ses eux celui celle'),
  wheres: list('à en vers chez dans de d du près au aux'),
  times: list('avant après à en pendant durant dès depuis vers lors'),
  doneBySaying: list('annonce annoncé annoncent annonçait déclare déclaré promet promis promettent'),
  decided: phrases(
    'appelle à, appelé à, décidé de, a voté, adopté, prochain·e, jusqu, chiffre, chiffré, évalue, évalué',
  ),
  counting: /(?:combien d[e' ]|quel nombre d[e' ]|nombre d[e' ])/,
  abbreviations: list('m mm·e mmes mlle dr pr st·e av bd env cf etc art no p vol'),
  stem,
  doneBy,
  ...HELD_FR,
  conditions:
    /(?<!\p{L})(?:si|s['’]ils?|sans|à moins|à condition|une fois|pourvu|faute de|\p{L}{2,}r(?:ait|aient))(?!\p{L})/iu,
  headless:
    /^(?:et |mais )?(?:qui|que|dont|où|lequel|laquelle|dit|disent|disait|affirme|affirment|estime|estiment|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent|doit|doivent|peut|peuvent)(?!\p{L})/iu,
  people: list(
    'personnes gens baigneurs nageurs visiteurs passagers spectateurs coureurs habitants élèves enfants adultes femmes hommes invités voyageurs membres électeurs participants clients lecteurs cyclistes touristes manifestants bénévoles patients usagers abonnés',
  ),
  partly: list('midi minuit matin soir mi total tout entier entière moitié moyenne normale normal'),
  nobodySays: 'Aucune source ne donne cette réponse.',
  mentions: (label) => `${label} en parle, mais ce n’est pas la réponse.`,
  notTheSame: 'Les deux répondent à des questions différentes.',
  hasWords: (label, words) => `${label}\u00a0: «\u00a0${words}\u00a0».`,
}
