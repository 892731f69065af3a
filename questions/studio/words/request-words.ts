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
      'quote: copy the words exactly from one article, in double quotes, from one sentence. The value and what it is about stand in that sentence: who did it, what was done, and to what. What only follows from two sentences is no fact. Do not shorten, join or correct.',
      'value: write it as the article does, with its unit and with its hedge: about 800, up to 800, more than 35. A date is 2031-03-04, a time is "6.40 am".',
      'ask: two questions as a teacher asks them aloud, in 8 to 14 words. Whoever hears them knows the title above and nothing else: say “the ferry” where the title names one, and do not tell the story again. “How many people were taken to hospital?”, never “… after the Skarrow ferry hit the pier at Harrowmouth?”. Name a person, a place or a thing that the title does not have, once and in full: “Ada Brunn”, not “she”. Name a day or an occasion only where the article has two that could be meant.',
      'ask and says keep the verbs and nouns of the quoted sentence, so that the program finds them beside the value: where it says “took in 40 boats”, ask “How many boats did … take in?”, not “How many boats came?”. Both questions ask for the same; where two articles say it in other words, each question keeps those of one of them. Add no word that the sentence does not have: no “former”, “local” or “in the case of”. Begin with the question word, or with “According to …,”, and put when and where behind: “How many boats sank on the first day?”, never “On the first day, how many …?” or “… since which year?”. Whoever does something comes first: “Who built …?”, never “By whom was … built?”, “Into what …?” or “From whom …?”: “What was … turned into?”. Name the unit of a figure as one says it aloud: “How many euros a day …?”, “How often, in minutes, …?”. Where the article says about or some, ask “About how many …?”. Say aloud both questions: if a teacher would not say one, write another or leave it out. Give no hint that fits one answer only: “Who …?”, not “Which 17-year-old …?”.',
      'says: one sentence that a newspaper could print, in the words of the article, with the value in braces. It is understood with the title, and keeps a condition (“once”, “if”) and what something was for.',
      'said by: who says it, in full and without “it” or “her”, wherever the article says that somebody says it, or has it from somebody (“according to the harbour office”), or it stands in quotation marks.',
      'mood, in a line of the fact: plan, pledge or estimate, only where the sentence itself says so: “will”, “is to”, “about to”. Then the question says so too: “is expected to”. What may be stays “could”.',
      'Where several articles answer a question, give a claim for each whose own sentence answers it, even if they differ. Look for such questions: two or three are best.',
      'core: true marks what somebody who retells the story would say: at least eight facts.',
      'distractors: two or three wrong answers that somebody who read in haste would believe. Look for them in the articles: first what the articles give for the same thing at another time or of another part: by noon or in all, on the first day, what it was before, what was asked for, what is needed. Then what is as large and as exact. Of people, only who lived then and could have done it.',
      'Never take the answer to another of your questions as a wrong answer, nor anything that nobody would believe. Some wrong figures are larger than the right one, and some smaller. With fewer than two good ones leave distractors out.',
      'why, for each distractor: one sentence that says what it really is, understood alone, in the words of one sentence of the article; or “No source gives this answer.”, only if it stands in no article, in figures or in words.',
      'unit: what is counted, measured or named: lorries, km, GBP, person, place, reason.',
      'Ask only what the articles say, and what is worth knowing a week later. No opinions, no judgement, nothing that you know from elsewhere.',
    ],
    shape: 'The shape (what stands here is an example, not from the articles):',
    example: (first, second) => `facts:
  - id: lorries-stranded
    core: true
    says: "{40} lorries were stranded on the quay in Ostrel."
    ask: ["How many lorries were stranded on the quay?", "How many lorries could not leave the quay?"]
    unit: lorries
    claims:
      - { ${first}: "40", quote: "40 lorries were stranded on the quay in Ostrel" }${second === undefined ? '' : `\n      - { ${second}: "more than 35", quote: "more than 35 lorries stranded on the quay", said by: "Ada Brunn" }`}
    distractors:
      - { value: "60", why: "The quay has room for 60 lorries." }
      - { value: "25", why: "25 lorries had left the quay before the fire." }
names:
  Ada Brunn: [Inspector Brunn, Brunn]`,
    articles: 'The articles:',
    article: 'ARTICLE',
  },
  fr: {
    opening: (title, texts) =>
      `Écris de 15 à 25 faits pour un quiz à partir ${texts === 1 ? 'de l’article' : `des ${texts} articles`} ci-dessous${title === '' ? '' : ` sur « ${title} »`}. Réponds par un seul bloc YAML et rien d’autre. Un programme vérifiera chaque mot dans les articles.\n\nRègles :`,
    rules: [
      'quote : recopie les mots exacts d’un article, entre guillemets doubles, dans une seule phrase. La valeur et ce dont elle parle sont dans cette phrase : qui l’a fait, ce qui a été fait, et à quoi. Ce qui ne découle que de deux phrases n’est pas un fait. Ne raccourcis pas, ne colle pas, ne corrige pas.',
      'La valeur : écris-la comme l’article, avec son unité et sa nuance : environ 800, jusqu’à 800, plus de 35. Une date s’écrit 2031-03-04, une heure "6 h 40".',
      'ask : deux questions comme un professeur les pose à voix haute, en 8 à 14 mots. Qui les entend connaît le titre ci-dessus et rien d’autre : dis « le ferry » si le titre en nomme un, et ne raconte pas l’histoire une seconde fois. « Combien de personnes ont été hospitalisées ? », jamais « … après que le ferry de Skarrow a heurté la jetée de Harrowmouth ? ». Nomme une personne, un lieu ou une chose que le titre n’a pas, une fois et en entier : « Ada Brunn », pas « elle ». Nomme un jour ou une occasion seulement si l’article en a deux possibles.',
      'ask et says gardent les verbes et les noms de la phrase citée : si elle dit « a accueilli 40 bateaux », demande « Combien de bateaux … a-t-il accueillis ? », pas « Combien de bateaux sont venus ? ». Les deux questions demandent la même chose ; quand deux articles le disent avec d’autres mots, chaque question garde ceux de l’un d’eux. N’ajoute aucun mot que la phrase n’a pas : ni « ancien », ni « local », ni « dans l’affaire de ». Commence par le mot interrogatif, ou par « Selon …, », et mets le moment et le lieu derrière : « Combien de bateaux ont coulé le premier jour ? », jamais « Le premier jour, combien … ? » ni « … ont coulé combien de bateaux ? ». Qui agit est le sujet : « Qui a construit … ? », jamais « Par qui … a-t-il été construit ? ». Dis « Où », pas « En quel lieu » ; « Combien de jours … a-t-il duré ? », pas « Pendant combien … ». Nomme l’unité d’un nombre : « Combien d’euros par jour … ? ». Si l’article dit environ ou une vingtaine, demande « Environ combien de … ? ». Dis les deux questions à voix haute : si un professeur n’en dirait pas une, écris-en une autre ou laisse-la. Aucun indice qui ne va qu’à une réponse : « Qui … ? », pas « Quelle élève de 17 ans … ? ».',
      'Un seul temps du passé, le passé composé, même si l’article est au passé simple. Pas d’inversion après un nom au pluriel avec « des » : « Combien de bateaux ont été coulés … ? ». Accorde : « Combien d’euros ont-ils réclamés ? ».',
      'says : une phrase de journal, avec les mots de l’article et la valeur entre accolades. Elle se comprend avec le titre, et garde une condition (« si », « une fois que ») et à quoi cela servait.',
      'said by : qui le dit, en entier et sans pronom, partout où l’article dit que quelqu’un le dit, où il le tient de quelqu’un (« d’après la capitainerie »), ou le met entre guillemets.',
      'mood, sur une ligne du fait : plan, pledge ou estimate, seulement si la phrase le dit : « sera », « doit ». La question le dit aussi : « est prévu ». Ce qui est possible reste « pourrait ».',
      'Quand plusieurs articles répondent à une question, donne une ligne pour chacun dont la phrase y répond elle-même, même s’ils se contredisent. Cherche de telles questions : deux ou trois sont les meilleures.',
      'core: true marque ce que dirait quelqu’un qui raconte l’histoire : au moins huit faits.',
      'distractors : deux ou trois mauvaises réponses que croirait quelqu’un qui a lu trop vite. D’abord ce que les articles donnent de la même chose à un autre moment ou d’une autre partie : à midi ou en tout, le premier jour, avant, ce qui était demandé, ce qu’il faudrait. Ensuite ce qui est aussi grand et aussi précis. Pour une personne, seulement qui vivait alors et aurait pu le faire.',
      'Ne prends jamais pour mauvaise réponse la bonne d’une autre de tes questions, ni ce que personne ne croirait. Que les mauvais nombres soient parfois plus grands, parfois plus petits. S’il y en a moins de deux bonnes, laisse distractors de côté.',
      'why, pour chacune : une phrase qui dit ce que c’est et se comprend seule, avec les mots d’une phrase de l’article ; ou « Cette réponse n’est dans aucune source. », seulement si cela n’est dans aucun article, ni en chiffres ni en lettres.',
      'unit : ce qui est compté, mesuré ou nommé : camions, km, EUR, person, lieu, raison.',
      'Ne demande que ce que disent les articles et ce qui vaut d’être su une semaine plus tard. Pas d’avis, pas de jugement, rien d’ailleurs.',
    ],
    shape: 'La forme (ceci est un exemple, pas tiré des articles) :',
    example: (first, second) => `facts:
  - id: camions-bloques
    core: true
    says: "{40} camions ont été bloqués sur le quai d’Ostrel."
    ask: ["Combien de camions ont été bloqués sur le quai ?", "Combien de camions n’ont pas pu quitter le quai ?"]
    unit: camions
    claims:
      - { ${first}: "40", quote: "40 camions ont été bloqués sur le quai d’Ostrel" }${second === undefined ? '' : `\n      - { ${second}: "plus de 35", quote: "plus de 35 camions bloqués sur le quai", said by: "Ada Brunn" }`}
    distractors:
      - { value: "60", why: "Le quai a de la place pour 60 camions." }
      - { value: "25", why: "25 camions avaient quitté le quai avant l’incendie." }
names:
  Ada Brunn: [l’inspectrice Brunn, Brunn]`,
    articles: 'Les articles :',
    article: 'ARTICLE',
  },
}
