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
      `Write 20 to 28 quiz facts from the ${texts === 1 ? 'article' : `${texts} articles`} below${title === '' ? '' : ` about “${title}”`}. Answer with one YAML block and nothing else. A program will check every word against the articles.\n\nRules:`,
    rules: [
      'quote: copy the words exactly from one article, in double quotes, from one sentence. The value and what it is about stand in that sentence: who did it, what was done, and to what. What only follows from two sentences is no fact. Do not shorten, join or correct.',
      'value: write it as the article does, with its unit and with its hedge: about 800, up to 800, more than 35. A date is 2031-03-04, a time is "6.40 am". Words stand as in the middle of a sentence, with their article: “the hired catamaran”; they answer every question of the fact, word for word, and are understood alone: not “the wrist” to “What injury …?”, and not “this father of two”.',
      'ask: two questions that ask for the same. The first as a teacher asks it aloud of somebody who has read the articles: 5 to 12 words, plain words, the verb that anybody would use: “How many people were on board?”, “What was the fare before?”, “Who was steering when it happened?”. Never the turn of the article’s sentence: not “How many passengers had the ferry left with?”, not “How much, in pounds, was the fare that has been halved?”. If a teacher would not say it aloud, write it anew. Where the program cannot tell that it asks for the same as the second, the teacher is asked.',
      'The second question says it with the verbs and nouns of the quoted sentence, so that the program finds them beside the value: where it says “took in 40 boats”, “How many boats did … take in?”. It adds no word that the sentence does not have: no “former”, “local” or “in the case of”. Where two articles say it in other words, write a question for each, behind the first.',
      'Whoever hears a question knows the title above and nothing else: say “the ferry” where the title names one, and do not tell the story again. Call people by their full name, and in the first question with who they are where the title does not tell: “the pilot, Ada Brunn”; not “she”, “Ada Brunn” alone or “a helper”, but “the helper who let down the ramp”. Say in full whose it is, what for and where to: “the ferry line’s offer”, not “the line” or “the offer”; “What will they bring to the meeting?”, not “What will they bring along?”. Name a day or an occasion only where the article has two that could be meant. Begin with the question word, or with “According to …,”, and put when and where behind. Whoever does something comes first: “Who built …?”, never “By whom was … built?”. Where the article says about or some, ask “About how many …?”. Ask for nothing that the title tells, and give no hint that fits one answer only: “Who …?”, not “Which 17-year-old …?”.',
      'says: one sentence that a newspaper could print, in the words of the article, with the value in braces. It is understood with the title, and keeps a condition (“once”, “if”) and what something was for.',
      'said by: who says it, in full and without “it” or “her”, wherever the article says that somebody says it, or has it from somebody (“according to the harbour office”), or it stands in quotation marks.',
      'mood, in a line of the fact: plan, pledge or estimate, only where the sentence itself says so: “will”, “is to”, “about to”. Then the question says so too: “is expected to”. What may be stays “could”.',
      'Where several articles answer a question, give a claim for each whose own sentence answers it, even if they differ. Such questions are the best: look first for what the articles say differently of one thing, figures, days, who did it, where, why, and make a fact of each, four at least if there are so many. Also look whether the second article says it in other words before you leave it out. No disagreement is a later figure beside an earlier one, a part beside the whole, or a plan beside what came of it.',
      'Take no side. Where one article alone answers, and what the other tells does not go with it (one speaks of a loan of five years, the other of a gift; one says what the wind did, the other that there was none), each question begins with “According to”, the name of the paper, with “the” where one says it, and a comma: “According to the Tarn Courier, …”.',
      'exclusive: true, in a line of the fact, where the articles answer with different names, places, things or reasons, and only one of them can be right.',
      'core: true marks what somebody who retells the story would say: at least twelve facts, if the articles have so many. What happened, to whom, how many, why, who says so, what comes of it; not how a room looked or what somebody wore.',
      'distractors: two or three wrong answers that somebody who read in haste would believe, and that answer the question in the same form: all of them days, or all of them reasons. Look for them in the articles: first what the other article tells instead, where the question asks for the account of one; then what they give for the same thing at another time or of another part: by noon or in all, on the first day, what it was before, what was asked for, what is needed; then another figure of the same unit, another day, place or person of the story. At most one may stand in no article, and then it is as large and as exact. Of people, only who lived then and could have done it. Read them with the question: no word of it rules one out, as “its flights” rules out all but an airline, and none repeats half of the right one.',
      'Never take the answer to another of your questions as a wrong answer, nor anything that nobody would believe. Some wrong figures are larger than the right one, and some smaller. Only a fact whose answer is a figure may have none, for the program finds figures by itself. Any other with fewer than two good ones becomes no question: write about something else.',
      'why, for each distractor: one sentence that says what it really is, understood alone, in the words of one sentence of the article; or “No source gives this answer.”, only if it stands in no article, in figures or in words. Of a day or an hour it says what happened then.',
      'unit: what is counted, measured or named: lorries, km, GBP, person, place, reason.',
      'Ask only what the articles say, and what is worth knowing a week later. No opinions, no judgement, no joke taken at its word, nothing that you know from elsewhere.',
      'Before you answer, read the first question of each fact with its answers, as a strict colleague does who has both articles open: stiff, understood in two ways or not alone, one-sided, guessed without reading, or not worth asking? Then write it anew, or leave the fact out.',
      'weakest: the last line of the block, with the ids of every fourth of your facts, those that this colleague would strike out first: a detail that nobody asks about a week later, an answer that can be guessed without reading, a question that is stiff or means nothing to whoever has not the sentence before their eyes. Choose them when all facts are written. They are asked only if too few others are left.',
    ],
    shape: 'The shape (what stands here is an example, not from the articles):',
    example: (first, second) => `facts:
  - id: lorries-stranded
    core: true
    says: "{40} lorries were stranded on the quay in Ostrel."
    ask: ["How many lorries were stuck in Ostrel?", "How many lorries were stranded on the quay in Ostrel?"]
    unit: lorries
    claims:
      - { ${first}: "40", quote: "40 lorries were stranded on the quay in Ostrel" }${second === undefined ? '' : `\n      - { ${second}: "more than 35", quote: "more than 35 lorries stranded on the quay", said by: "Ada Brunn" }`}
    distractors:
      - { value: "60", why: "The quay has room for 60 lorries." }
      - { value: "25", why: "25 lorries had left the quay before the fire." }
names:
  Ada Brunn: [Inspector Brunn, Brunn]
weakest: [colour-of-the-crane, length-of-the-quay]`,
    articles: 'The articles:',
    article: 'ARTICLE',
  },
  fr: {
    opening: (title, texts) =>
      `Écris de 20 à 28 faits pour un quiz à partir ${texts === 1 ? 'de l’article' : `des ${texts} articles`} ci-dessous${title === '' ? '' : ` sur « ${title} »`}. Réponds par un seul bloc YAML et rien d’autre. Un programme vérifiera chaque mot dans les articles.\n\nRègles :`,
    rules: [
      'quote : recopie les mots exacts d’un article, entre guillemets doubles, dans une seule phrase. La valeur et ce dont elle parle sont dans cette phrase : qui l’a fait, ce qui a été fait, et à quoi. Ce qui ne découle que de deux phrases n’est pas un fait. Ne raccourcis pas, ne colle pas, ne corrige pas.',
      'La valeur : écris-la comme l’article, avec son unité et sa nuance : environ 800, jusqu’à 800, plus de 35. Une date s’écrit 2031-03-04, une heure "6 h 40". Des mots s’écrivent comme au milieu d’une phrase, avec leur article : « le catamaran loué » ; ils répondent à chaque question du fait, mot pour mot, et se comprennent seuls : ni « le poignet » à « Quelle blessure … ? », ni « ce père de famille ».',
      'ask : deux questions qui demandent la même chose. La première comme un professeur la pose à voix haute à qui a lu les articles : 5 à 12 mots, des mots simples, le verbe que tout le monde emploierait : « Combien de personnes étaient à bord ? », « Combien coûtait le billet avant ? », « Qui tenait la barre à ce moment-là ? ». Jamais le tour de la phrase de l’article : ni « Avec combien de passagers le ferry avait-il quitté l’île ? », ni « À quoi la proposition renonce-t-elle ? ». Si un professeur ne la dirait pas, récris-la. Quand le programme ne peut pas savoir si elle demande la même chose que la seconde, il le demande au professeur.',
      'La seconde le dit avec les verbes et les noms de la phrase citée, pour que le programme les trouve à côté de la valeur : si elle dit « a accueilli 40 bateaux », « Combien de bateaux … a-t-il accueillis ? ». Elle n’ajoute aucun mot que la phrase n’a pas : ni « ancien », ni « local », ni « dans l’affaire de ». Quand deux articles le disent avec d’autres mots, écris une question pour chacun, derrière la première.',
      'Qui entend une question connaît le titre ci-dessus et rien d’autre : dis « le ferry » si le titre en nomme un, et ne raconte pas l’histoire une seconde fois. Appelle les gens par leur nom entier et, dans la première question, avec ce qu’ils sont si le titre ne le dit pas : « la pilote, Ada Brunn » ; pas « elle », ni « Ada Brunn » seule, ni « un aide », mais « l’aide qui a baissé la rampe ». Dis en entier de qui et de quoi il s’agit : « l’offre de la compagnie du ferry », pas « la compagnie » ni « l’offre » ; « Qu’apporteront-ils à la réunion ? », pas « Qu’apporteront-ils ? ». Nomme un jour ou une occasion seulement si l’article en a deux possibles. Commence par le mot interrogatif, ou par « Selon …, », et mets le moment et le lieu derrière. Qui agit est le sujet : « Qui a construit … ? », jamais « Par qui … a-t-il été construit ? ». Dis « Où », pas « En quel lieu » ; « Combien de jours … a-t-il duré ? », pas « Pendant combien … ». Si l’article dit environ ou une vingtaine, demande « Environ combien de … ? ». Ne demande rien que le titre dise, et ne donne aucun indice qui ne va qu’à une réponse : « Qui … ? », pas « Quelle élève de 17 ans … ? ».',
      'Un seul temps du passé, le passé composé, même si l’article est au passé simple. Pas d’inversion après un nom au pluriel avec « des » : « Combien de bateaux ont été coulés … ? ». Accorde : « Combien d’euros ont-ils réclamés ? ».',
      'says : une phrase de journal, avec les mots de l’article et la valeur entre accolades. Elle se comprend avec le titre, et garde une condition (« si », « une fois que ») et à quoi cela servait.',
      'said by : qui le dit, en entier et sans pronom, partout où l’article dit que quelqu’un le dit, où il le tient de quelqu’un (« d’après la capitainerie »), ou le met entre guillemets.',
      'mood, sur une ligne du fait : plan, pledge ou estimate, seulement si la phrase le dit : « sera », « doit ». La question le dit aussi : « est prévu ». Ce qui est possible reste « pourrait ».',
      'Quand plusieurs articles répondent à une question, donne une ligne pour chacun dont la phrase y répond elle-même, même s’ils se contredisent. Ce sont les meilleures : cherche d’abord ce que les articles disent autrement d’une même chose, nombres, jours, qui l’a fait, où, pourquoi, et fais-en un fait à chaque fois, quatre au moins s’il y en a autant. Regarde aussi si le second article le dit autrement avant de le laisser de côté. Ne se contredisent pas un nombre plus récent et un plus ancien, une partie et le tout, ce qui était prévu et ce qui est arrivé.',
      'Ne prends pas parti. Quand un seul article répond et que ce que raconte l’autre ne va pas avec (l’un parle d’un prêt de cinq ans, l’autre d’un don ; l’un dit ce qu’a fait le vent, l’autre qu’il n’y en avait pas), chaque question commence par « Selon », le nom du journal tel qu’il est au-dessus de son article, et une virgule.',
      'exclusive: true, sur une ligne du fait, quand les articles répondent par d’autres noms, lieux, choses ou raisons et qu’un seul peut être juste.',
      'core: true marque ce que dirait quelqu’un qui raconte l’histoire : au moins douze faits, si les articles en ont autant. Ce qui est arrivé, à qui, combien, pourquoi, qui le dit, ce qui s’ensuit ; pas l’aspect d’une salle ni un vêtement.',
      'distractors : deux ou trois mauvaises réponses que croirait quelqu’un qui a lu trop vite, et qui répondent à la question dans la même forme : toutes des jours, ou toutes des raisons. Cherche-les dans les articles : d’abord ce que l’autre article raconte à la place, si la question demande ce que dit un seul ; puis ce qu’ils donnent de la même chose à un autre moment ou d’une autre partie : à midi ou en tout, le premier jour, avant, ce qui était demandé, ce qu’il faudrait ; puis un autre nombre de la même unité, un autre jour, un autre lieu, une autre personne de l’histoire. Une seule au plus peut n’être dans aucun article, aussi grande et aussi précise. Pour une personne, seulement qui vivait alors et aurait pu le faire. Lis-les avec la question : aucun de ses mots n’en exclut une, comme « ses vols » exclut tout sauf une compagnie aérienne, et aucune ne reprend la moitié de la bonne.',
      'Ne prends jamais pour mauvaise réponse la bonne d’une autre de tes questions, ni ce que personne ne croirait. Que les mauvais nombres soient parfois plus grands, parfois plus petits. Seul un fait dont la réponse est un nombre peut s’en passer : le programme trouve des nombres lui-même. Tout autre qui en a moins de deux bonnes ne donne aucune question : parle d’autre chose.',
      'why, pour chacune : une phrase qui dit ce que c’est et se comprend seule, avec les mots d’une phrase de l’article ; ou « Aucune source ne donne cette réponse. », seulement si cela n’est dans aucun article, ni en chiffres ni en lettres. D’un jour ou d’une heure, elle dit ce qui s’est passé alors.',
      'unit : ce qui est compté, mesuré ou nommé : camions, km, EUR, person, lieu, raison.',
      'Ne demande que ce que disent les articles et ce qui vaut d’être su une semaine plus tard. Pas d’avis, pas de jugement, pas de plaisanterie prise au mot, rien d’ailleurs.',
      'Avant de répondre, lis la première question de chaque fait avec ses réponses, comme un collègue sévère qui a les articles sous les yeux : raide, à double sens, incompréhensible seule, partiale, devinée sans lire, ou sans intérêt ? Alors récris-la, ou laisse le fait.',
      'weakest : la dernière ligne du bloc, avec les id d’un quart de tes faits, ceux que ce collègue barrerait en premier : un détail que personne ne demande une semaine plus tard, une réponse qu’on devine sans lire, une question raide ou qui ne dit rien à qui n’a pas la phrase sous les yeux. Choisis-les quand tous les faits sont écrits. On ne les demande que s’il n’en reste pas assez d’autres.',
    ],
    shape: 'La forme (ceci est un exemple, pas tiré des articles) :',
    example: (first, second) => `facts:
  - id: camions-bloques
    core: true
    says: "{40} camions ont été bloqués sur le quai d’Ostrel."
    ask: ["Combien de camions sont restés à Ostrel ?", "Combien de camions ont été bloqués sur le quai d’Ostrel ?"]
    unit: camions
    claims:
      - { ${first}: "40", quote: "40 camions ont été bloqués sur le quai d’Ostrel" }${second === undefined ? '' : `\n      - { ${second}: "plus de 35", quote: "plus de 35 camions bloqués sur le quai", said by: "Ada Brunn" }`}
    distractors:
      - { value: "60", why: "Le quai a de la place pour 60 camions." }
      - { value: "25", why: "25 camions avaient quitté le quai avant l’incendie." }
names:
  Ada Brunn: [l’inspectrice Brunn, Brunn]
weakest: [couleur-de-la-grue, longueur-du-quai]`,
    articles: 'Les articles :',
    article: 'ARTICLE',
  },
}
