interface RequestWords {
  readonly opening: (title: string, texts: number) => string
  readonly rules: readonly string[]
  readonly shape: string
  readonly example: (first: string, second: string | undefined) => string
  readonly articles: string
  readonly article: string
}

/**
 * The words of the request. A program checks what comes back against the articles, so each rule says what it will look
 * for.
 */
export const REQUEST_WORDS: Readonly<Record<'en' | 'fr', RequestWords>> = {
  en: {
    opening: (title, texts) =>
      `Write 15 to 25 quiz facts from the ${texts === 1 ? 'article' : `${texts} articles`} below${title === '' ? '' : ` about “${title}”`}. Answer with one YAML block and nothing else. A program will check every word against the articles.\n\nRules:`,
    rules: [
      'quote: copy the words exactly from one article, in double quotes, from one sentence. The value and what it is about stand in that sentence. Do not shorten, join or correct.',
      'value: write it as the article does, with its unit and with its hedge: about 800, up to 800, more than 35. A date is 2031-03-04, a time is "6.40 am".',
      'ask: two questions as a teacher asks them aloud, at most 25 words each. Use the words of the article, so that the program finds them beside the value. Name people and places in full.',
      'Each question stands alone: “the first day of the reopened pool”, never “the first day”. Say it as people speak: “Who built …?”, never “By whom was …?”. It gives nothing of the answer away: no age, no “which woman”.',
      'says: one sentence that a newspaper could print, in the words of the article, with the value in braces.',
      'said by: who says it, in full, wherever the article says that somebody says it or it stands in quotation marks.',
      'mood: plan, pledge or estimate, where it has not happened yet. Then the question says so too: “is expected to”.',
      'Where several articles answer a question, give a claim for each, even if they differ. Look for such questions: two or three are best.',
      'core: true marks what somebody who retells the story would say: at least eight facts.',
      'distractors: three wrong answers that a careless reader takes for the right one: other figures, names and days of the articles, of the same kind and size. None that the articles rule out. Each has a why: one sentence that says what it really is, in the words of the article.',
      'unit: what is counted, measured or named: lorries, km, GBP, person, place, reason.',
      'Ask only what the articles say. No opinions, no judgement, nothing that you know from elsewhere.',
    ],
    shape: 'The shape (what stands here is an example, not from the articles):',
    example: (first, second) => `facts:
  - id: lorries-stranded
    core: true
    says: "{40} lorries were stranded on the quay."
    ask: ["How many lorries were stranded on the quay?", "What number of lorries were stranded on the quay?"]
    unit: lorries
    claims:
      - { ${first}: "40", quote: "40 lorries were stranded on the quay" }${second === undefined ? '' : `\n      - { ${second}: "more than 35", quote: "more than 35 lorries stranded on the quay", said by: "Ada Brunn" }`}
    distractors:
      - { value: "12", why: "12 fire engines came to the harbour." }
names:
  Ada Brunn: [Inspector Brunn, Brunn]`,
    articles: 'The articles:',
    article: 'ARTICLE',
  },
  fr: {
    opening: (title, texts) =>
      `Écris de 15 à 25 faits pour un quiz à partir ${texts === 1 ? 'de l’article' : `des ${texts} articles`} ci-dessous${title === '' ? '' : ` sur « ${title} »`}. Réponds par un seul bloc YAML et rien d’autre. Un programme vérifiera chaque mot dans les articles.\n\nRègles :`,
    rules: [
      'quote : recopie les mots exacts d’un article, entre guillemets doubles, dans une seule phrase. La valeur et ce dont elle parle sont dans cette phrase. Ne raccourcis pas, ne colle pas, ne corrige pas.',
      'La valeur : écris-la comme l’article, avec son unité et sa nuance : environ 800, jusqu’à 800, plus de 35. Une date s’écrit 2031-03-04, une heure "6 h 40".',
      'ask : deux questions comme un professeur les pose à voix haute, 25 mots au plus. Reprends les mots de l’article. Nomme les personnes et les lieux en entier.',
      'Chaque question se comprend seule : « le premier jour de la piscine rouverte », jamais « le premier jour ». Elle se dit à voix haute : « Qui a construit… ? », jamais « Par qui… ? ». Elle ne donne rien de la réponse : ni âge, ni « quelle ouvrière » pour un nom.',
      'says : une phrase de journal, avec les mots de l’article et la valeur entre accolades.',
      'said by : qui le dit, en entier, partout où l’article dit que quelqu’un le dit ou le met entre guillemets.',
      'mood : plan, pledge ou estimate, si cela n’a pas encore eu lieu. La question le dit aussi : « est prévu ».',
      'Quand plusieurs articles répondent à une question, donne une ligne pour chacun, même s’ils se contredisent. Cherche de telles questions : deux ou trois sont les meilleures.',
      'core: true marque ce que dirait quelqu’un qui raconte l’histoire : au moins huit faits.',
      'distractors : trois mauvaises réponses qu’un lecteur pressé prendrait pour la bonne : d’autres chiffres, noms et jours des articles, du même genre et du même ordre. Aucune que les articles excluent. Chacune a un why : une phrase qui dit ce que c’est, avec les mots de l’article.',
      'unit : ce qui est compté, mesuré ou nommé : camions, km, EUR, person, lieu, raison.',
      'Ne demande que ce que disent les articles. Pas d’avis, pas de jugement, rien d’ailleurs.',
    ],
    shape: 'La forme (ceci est un exemple, pas tiré des articles) :',
    example: (first, second) => `facts:
  - id: camions-bloques
    core: true
    says: "{40} camions étaient bloqués sur le quai."
    ask: ["Combien de camions étaient bloqués sur le quai ?", "Quel nombre de camions étaient bloqués sur le quai ?"]
    unit: camions
    claims:
      - { ${first}: "40", quote: "40 camions étaient bloqués sur le quai" }${second === undefined ? '' : `\n      - { ${second}: "plus de 35", quote: "plus de 35 camions bloqués sur le quai", said by: "Ada Brunn" }`}
    distractors:
      - { value: "12", why: "12 camions de pompiers sont venus au port." }
names:
  Ada Brunn: [l’inspectrice Brunn, Brunn]`,
    articles: 'Les articles :',
    article: 'ARTICLE',
  },
}
