import { doneBy } from './english-doers.ts'
import { HELD_EN, TURNED_EN } from './english-held.ts'
import type { StudioWords } from './studio-words.ts'
import { formsOf, irregularVerbs } from './verb-forms.ts'
import { wordList as list, phraseList as phrases, phrasesWith } from './word-lists.ts'

const forms = `be:is,are,was,were,been do:did,done drink:drank,drunk forbid:forbade,forbidden get:gotten go:goes have:had,has
lay:lie,lain mean:meant say:said strike:stricken tell:told think:thought understand:understood burn:burnt flee:fled
bear:bore,born,borne breed:bred bend:bent person:people child:children man:men woman:women foot:feet tooth:teeth
mouse:mice goose:geese half:halves life:lives knife:knives wolf:wolves die:died,dead,death,dying high:height
long:length wide:width,broad deep:depth strong:strength weigh:weight old:age,aged loss:losses decide:decision
close:closure explode:explosion destroy:destruction depart:departure fail:failure sign:signature press:pressure
receive:receipt,reception describe:description permit:permission grow:growth try:trial marry:marriage speech:speak
belief:believe`

const irregular: Readonly<Record<string, string>> = Object.fromEntries([
  ...irregularVerbs.flatMap(([base, past, done]) =>
    [past, done].filter((form) => form !== base).map((form) => [form, base]),
  ),
  ...list(forms).flatMap((entry) => {
    const [base = '', others = ''] = entry.split(':')
    return others.split(',').map((other): [string, string] => [other, base])
  }),
])

const bases = new Set(Object.values(irregular))

const ENDINGS =
  /(?:ations?|itions?|isations?|izations?|ements?|ments?|ingly|ings?|edly|ed|ions?|als?|ally|ly|ness|es|s|e|y|ies|ied)$/

function stem(word: string): string {
  const own = irregular[word] ?? word
  if (own.length < 4) return own
  const left = own.replace(/(?<=..)ie[sd]$/, 'y').replace(/(?<=..[^s])s$/, '')
  const base = irregular[left] ?? left
  const cut = base.replace(ENDINGS, (ending, at: number) => (at < 3 ? ending : ''))
  // "Stealing" is "steal", whose end looks like that of "final".
  if (cut !== base && bases.has(cut)) return stem(cut)
  // "Stopped" is "stop", "planned" is "plan".
  const isDoubled = /(?:ing|ed)$/.test(base) && /([bdgmnprt])\1$|(?<=....)ll$/.test(cut) && cut.length > 3
  return (isDoubled ? cut.slice(0, -1) : cut).replace(/(?<=...)[ey]$/, '').replace(/(?<=..)i$/, '')
}

export const englishStudio: StudioWords = {
  negators: phrases(
    "not, never, neither, nor, cannot, hardly, barely, scarcely, no longer, failed to, fails to, fail to, refused to, refuses to, unable to, stopped short of, cancelled, abandoned, ruled out, declined to, didn't, don't, doesn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, shouldn't, mustn't, nobody, none",
  ),
  almost: phrases('nearly, almost, narrowly avoided, narrowly escaped, came close to, come close to, just missed'),
  nor: ['nor'],
  every: ['every', 'each', 'all', 'any', 'both'],
  relativeTimes: [
    'yesterday',
    'today',
    'tomorrow',
    ...phrasesWith('year month week season term', 'last *, this *, next *'),
  ],
  otherTimes: [
    'the next morning',
    ...phrasesWith(
      'year month week day',
      'the following *, the next *, the * before, the previous *, a * later, two *s later, a * earlier, the same *',
    ),
  ],
  greetings: list('goodbye farewell hello thanks thank sorry'),
  noNouns: phrases(
    'no, without, nothing, nowhere, rather than, instead of, except, but for, other than, all but, apart from, excluding',
  ),
  harmless: phrases(
    'wants to know, want to know, wanted to know, you will find, you will see, you will hear, you will notice, than expected, as expected, than planned, as planned, as promised, than hoped, not only, no doubt, not far from, no fewer than, no less than, no more than, not more than, nor did',
  ),
  denials: [
    ...formsOf('deny dispute'),
    ...phrases(
      'denying, rejected claims, rejects claims, rejected the claim, rejected suggestions, untrue, false, falsely, wrongly, mistakenly, rumour, rumours, rumor, rumors, myth, hoax, incorrect, incorrectly, contrary to, mistaken, retracted, corrected, acquitted, acquitted of, cleared of, not guilty, no truth, no evidence, not true, earlier reports, initial reports',
    ),
  ],
  disputes: phrases(
    'in dispute, dispute, disputed, contested, withdrawn, withdrew, took back, taken back, retracted, recanted',
  ),
  unsure: [
    ...formsOf('expect intend hope propose pledge promise forecast predict'),
    ...phrases(
      'counts on, count on, counting on, will, would, should, shall, plan to, plans to, planned to, planned, planning to, plans, planners, expecting, due to open, due to close, due to begin, due to start, due to be, due to arrive, is due, are due, was due, were due, has until, have until, had until, scheduled, intending, hoping, aims to, aim to, aimed to, aiming to, wants to, want to, wanted to, proposal, going to, is to, are to, was to, were to, target, supposed to, meant to, agreed to, offered to, applied for, bid for, considering, considers, threatened to, threatens to, budgeted, requested, called for, urged, asked for, demanded, sought, unless, might',
    ),
  ],
  maybe: [
    ...formsOf('fear estimate suspect accuse allege speculate assume guess doubt seem'),
    ...phrases(
      'may, could, if, thought, believed, enough to, avoided, prevented, set to, ready to, asked to, ordered to, limit, capacity, room for, possible, provisional, considered, bid, perhaps, maybe, possibly, probably, apparently, reportedly, allegedly, supposedly, believed to, thought to, said to, likely, presumably, seemingly, unconfirmed, suspicion, accusing, accusation, accusations, charged with, alleging, wonders, appears to, appear to, appeared to, rumoured',
    ),
  ],
  possible: list('may might could'),
  firm: /^(?:will|shall)$|'ll$/,
  unsureForm: /^\p{L}+'(?:ll|d)$/u,
  hedges: phrases(
    'about, around, roughly, approximately, nearly, almost, some, more than, over, above, less than, fewer than, under, below, at least, up to, at most, as many as, as much as, as few as, as little as, no more than, not more than, no fewer than, no less than, close to, just over, just under, well over, well under, just short of, short of, perhaps, maybe, possibly, probably, apparently, reportedly, allegedly, supposedly, an estimated, estimated, estimated at, believed to be, thought to be, said to be, in excess of, upwards of, exceeding, a minimum of, a maximum of, between, only about, or so, somewhere near, in the region of, barely, on average, an average of, averaging, virtually, practically, within, circa, towards, approaching, nearer, likely, presumably, seemingly, part of, half of, most of',
  ),
  hedgesBehind: phrases(
    'or so, or more, or fewer, or less, at least, at most, or thereabouts, plus, odd, approximately, roughly, if not more, and counting',
  ),
  vague: phrases(
    'nearly, almost, roughly, approximately, more than, less than, at least, at most, up to, perhaps, possibly',
  ),
  articles: ['a', 'an', 'the'],
  joints: ['and', 'or'],
  asksSubject: /^(?:who|how many) (?!or )(.+[^?])\?$/iu,
  turned: TURNED_EN,
  when: ['when'],
  ofThem: phrases('of them, of these, of those, further, another'),
  present: /[^su]s$/,
  inPlaces: ['in', 'at'],
  why: ['why'],
  causes: list(
    'because since as after so due owing caused causing led for to reason blamed blames forced meant thanks',
  ),
  purposes: phrases(
    'why, for what reason, for what purpose, what made, what led, what drove, what caused, what was the reason, what is the reason, what was the cause',
  ),
  thatFollow: list('because since as after due owing to for thanks'),
  putOff: phrases(
    'postponed, put off, delayed, called off, cancelled, scrapped, shelved, abandoned, dropped, pushed back, was to, were to, was due to, were due to, had been due, had planned, had hoped, had wanted, had intended, was going to, were going to, originally',
  ),
  notQuite: list('former ex next future deputy vice assistant would aspiring outgoing incoming retired previous'),
  bygone: phrases('used to, formerly, previously, at its peak, in the past'),
  atFirst: phrases('initially, at first, first spoke, first said, first reported, first thought'),
  notBygone: phrases('at first light, at first sight, at first glance, at first hand'),
  oncePast: /^once (?:\p{L}*ed|had|was|were)$/u,
  tellsBygone: ['once', 'first'],
  past: /(?<!\p{L})(?:was|were|had|did|agreed|freed|(?!hundred|sacred|naked|wicked)\p{Ll}{2,}[^e\P{Ll}]ed)(?!\p{L})/u,
  changes: list('rise increase climb gain grow raise fall drop decrease decline reduce cut lower up down'),
  changeWays: ['to', 'by', 'from'],
  plainChange: ['by'],
  notWays: phrases('up to, close to'),
  results: ['so', 'therefore', 'hence', 'thus'],
  begins: ['from', 'since', 'after'],
  ends: ['until', 'till', 'before', 'by'],
  generic: ['person', 'something', 'thing'],
  breakers: list(
    'and but while whereas although though because since when where whether which who whom whose after before until if unless or nor yet whilst once',
  ),
  speech: [
    ...list('said saying told thought wrote call called ask asked promise promised'),
    ...formsOf(
      'say tell claim deny argue report admit* insist warn think believe state add explain announce write estimate declare suggest recall reply complain confirm predict joke',
    ),
  ],
  according: phrases('according to, in the words of, in the view of, in the opinion of'),
  measures: list('accounts books archives census figures measurements data records statistics register'),
  by: ['by'],
  partOf: ['of', 'out'],
  subordinate: list('because since when where after before until if unless while whereas although though'),
  parts: list(
    'one most many some few several half third quarter none part majority minority percent cent fraction handful',
  ),
  of: ['of', 'the', 'its', 'his', 'her', 'their', 'these', 'those', 'other', 'others', 'more', 'new'],
  asking: list(
    "how many much what which who whom whose when where why number amount total name day date year month time exactly people person place kind sort type according happen happened happens take took taken did does do long ago hour o'clock clock figure word words anybody anyone somebody someone everybody everyone altogether thing things names places amounts takes taking doing city town country colour color share percentage proportion most least up around nearly almost roughly approximately fewer less besides beside more than give gave given say said says tell told call called old large big money sum speed distance duration temperature size rate level profession occupation nationality material reason reasons position object item article articles text texts",
  ),
  alike: phrases(
    'begin start, close shut, strike walkout, buy purchase, build construct, hurt injure injury wound, shop store, kid child, home house, lorry truck, find discover uncover, pupil student, doctor physician, end finish, big large, reply answer, aid help, town city, cause reason, road street, leader lead head, run operate manage, raise lift, choose pick, grow rise increase, drop fall decrease decline shrink, location site place, sort kind type, occur happen, save rescue, hit strike, chair chairman chairwoman, spot see, job post, win victory, study research, steal theft, flee escape, ship boat vessel, prize award, tall high, write author, speak talk, live life reside resident inhabit, worker employee staff, firm company business, ill sick disease, die kill perish fatal, fire blaze, crash collide collision, announce declare, ban forbid prohibit, allow permit, reject refuse, support back, match game, contest competition tournament, defeat beat, delay postpone, repair fix mend, renovate restore refurbish, reduce cut lower, scientist researcher, expert specialist, headteacher headmaster principal, spokeswoman spokesman spokesperson, car vehicle, asleep sleep, harbour port, factory plant, wage salary, pledge promise vow, believe think, founded established created, spectator audience, inquiry investigation, visitor guest, owner own possess belong, damage harm, come arrive attend, cost price charge fee fare, participate participant compete entrant, show display exhibit exhibition, seek search look, refund reimburse repay, donate donation donor, stop halt, leave depart, move relocate transfer, contract agreement, spend pay, plan scheme',
  ),
  degrees: list('long far tall high wide deep thick heavy old often fast'),
  looseDegrees: list(
    'strong high large big great powerful serious severe bad full fast loud hot cold warm bright steep popular far',
  ),
  ordinals: list('first second third fourth fifth sixth seventh eighth ninth tenth'),
  differences: phrases(
    'more, extra, additional, more than, less than, fewer than, higher than, lower than, longer than, shorter than, older than, younger than, faster than, slower than, larger than, smaller than, above, below, over budget',
  ),
  comparing: list(
    'more less fewer than higher lower longer shorter older younger faster slower larger smaller above below over difference exceed exceeds exceeded',
  ),
  nextYear: ['next year'],
  lastYear: ['last year'],
  relatives: list('that which who whom'),
  shares: list('half third quarter part partly most'),
  notShares:
    /^(?:t(?:ake|akes|ook|aking|aken)|play(?:s|ed|ing)?) part |^(?!(?:an?|one|two|three|another) )\S* (?:third|quarter) (?!of$)/,
  ellipses: list('did do does was were is are had has have'),
  which: ['which', 'what'],
  goesOn: ['and', 'but'],
  opposites: {
    open: 'close shut',
    accept: 'reject refuse',
    'allow give grant': 'forbid ban refuse',
    agree: 'disagree',
    include: 'exclude',
    asleep: 'awake',
    remember: 'forget',
    hire: 'dismiss',
    build: 'demolish',
    pass: 'fail',
    appear: 'disappear',
    support: 'oppose',
    'higher above': 'lower below',
    'rise increase climb gain': 'fall decrease decline shrink',
  },
  notOpposites: / close(?:r|st)? (?:to|by)$/,
  rate: /(?<!\p{L})(?:an?|per|each|every)[ -](second|minute|hour|day|night|week|month|year|season|term|person|head|pupil|visitor|metre|kilometre|mile)(?!\p{L})|(?<!\p{L})(hourly|daily|nightly|weekly|monthly|yearly|annual|annually)(?!\p{L})/gu,
  rates: {
    hourly: 'hour',
    daily: 'day',
    nightly: 'night',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
    annual: 'year',
    annually: 'year',
    head: 'person',
  },
  wholes: [],
  withInfinitive: [],
  infinitive: /^$/,
  upToDay: list('until till before after'),
  lasting: list('last lasts lasted lasting'),
  planned: ['expected'],
  how: ['how'],
  turning: ['against'],
  describes: 'before',
  inFront: [],
  definite: list('the this that these those its his her their'),
  pronouns: list('he she it they him her them his its their theirs hers himself herself itself themselves who'),
  wheres: list('in at from near to of outside off around'),
  times: list('before after at in on during until since towards near'),
  doneBySaying: list('announce announced announces declare declared promise promised promises pledge pledged pledges'),
  decided: phrases(
    'voted to, vote to, votes to, decided to, decides to, decision to, agreed to, agreed on, agrees to, resolved to, promised to, promises to, pledged to, undertook to, chose to, approved, called for, calls for, call for, called a, calls a, put at, puts at, put the, puts the, next, coming, upcoming, until, wants, want, seeks, seeking, asks for, is asking, demand, demands, demanding, request, requests, requesting, propose, proposing, offers, offering',
  ),
  counting: /\b(?:how many|what number of|which number of|number of)\b/,
  abbreviations: list(
    'mr mrs ms dr prof st sr jr no nos vs etc eg ie col gen lt capt sgt rev hon gov sen rep pres mt ave dept est fig inc ltd co approx cllr insp supt messrs jan feb mar apr aug sept oct nov dec',
  ),
  stem,
  doneBy,
  ...HELD_EN,
  conditions: /(?<!\p{L})(?:if|unless|without|once|provided|would)(?!\p{L})/iu,
  headless:
    /^(?:and |but )?(?:who|whose|whom|which|that|(?:now|then|also|still|soon|later|already|never) \p{L}+|sa(?:id|ys?)|told|tells?|thinks?|estimates?|estimated|is|are|was|were|has|have|had|will|would|can|could|do|does|did)(?!\p{L})/iu,
  people: list(
    'people bathers swimmers visitors passengers spectators runners residents pupils students children adults women men guests travellers members voters participants fans customers readers cyclists tourists demonstrators protesters marchers volunteers villagers patients viewers inhabitants',
  ),
  partly: list('noon midday midnight halftime morning afternoon evening total whole half altogether normal average'),
  nobodySays: 'No source gives this answer.',
  mentions: (label) => `${label} mentions this, but not as the answer.`,
  notTheSame: 'The two answer different questions.',
  hasWords: (label, words) => `${label}: “${words}”.`,
}
