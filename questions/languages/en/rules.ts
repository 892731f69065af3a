import { wordsOf } from '../../text/normal-form.ts'
import type { WordRules } from '../word-rules.ts'
import { askers, auxiliaries, englishContent, irregular, list, pronouns } from './content.ts'

const phrases = (lines: string): readonly string[] => lines.split(',').map((phrase) => phrase.trim())

/** Vowels in a row make a syllable; a silent e at the end does not. */
function syllables(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

/** The Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Navy RBR 8-75). */
function grade(text: string): number {
  const sentences = Math.max(1, text.split(/[.?!:]+(?:\s|$)/).filter((part) => part.trim() !== '').length)
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word))
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return words.length === 0 ? 0 : (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59
}

/** By its noun: the last word before the first preposition. */
const isPlural = (option: string): boolean => {
  const words = wordsOf(option)
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|in|from|for|with|at|on|to)$/.test(word))
  const noun = words[(end < 0 ? words.length : end) - 1] ?? ''
  return / and /.test(option) || noun in irregular || (/[^su]s$/.test(noun) && !/^(?:a|an|one)\b/.test(option))
}

/** Judges the first sound by its letter; "hour" and "university" are the common exceptions. */
const opensWithVowel = (option: string): boolean =>
  /^(?:[aeiou]|hour|honest|honour|heir)/i.test(option) && !/^(?:uni[^mn]|use|euro|one\b|once)/i.test(option)

/** Not "best" and "worst": they judge, and are check 24's. */
const superlatives =
  '(?:big|bigg|large|larg|small|high|low|long|short|old|young|earli|late|lat|fast|slow|strong|weak|near|far|furth|farth|deep|wid|heavi|light|few|rich|poor|hot|hott|cold|bright|hard|easi|busi|strang|saf|eld)est|(?:most|least) \\p{L}+(?:ed|ing|ful|ous|able|ible|al|ive|ant|ent)'

export const englishRules: WordRules = {
  ...englishContent,
  askers,
  twoQuestions: new RegExp(
    `((?:^|[.?!:,;] |\\b(?:in|at|on|by|for|from|to|with) )(?:${askers.join('|')})\\b[^?]*?,? and (?:(?:in|at|on|by|for|from|to|with) )?(?:${askers.join('|')})\\b)`,
  ),
  auxiliaries,
  bodies: list(
    'council committee union party group company firm police army military forces force ministry government authorities officials agency association trust society club school schools college academy university hospital court parliament board department observatory organisation organization defence defense nations league network newspaper paper radio television news gazette ledger staff residents parents villagers regime state states office service services press observers engineers experts people sources activists rebels helmets wheelers',
  ),
  pronouns,
  owners: list('had has have having lost'),
  openers: [...pronouns, 'that'],
  unsaid:
    /\b(the (?:group|man|men|woman|women|person|boy|girl|family|company|organisation|organization|incident|event|victims?|suspects?))(?! (?:of|that|who|whom|whose|which|in|at|from|with|behind|called|named|known|¶|\p{L}+(?:ed|en|ing))(?:$|[^\p{L}]))(?! ?¶)/u,
  // No statement opens with these as a verb.
  capitals: /^(?:I|May|Will|March(?= \d))(?![\p{L}-])/u,
  narrowing: list('weekday weekdays weekend normal ordinary average typical'),
  speech: phrases(
    'say, says, said, tell, told, claim, claims, claimed, deny, denied, denies, argue, argued, report, reports, reported, admit, admitted, insist, insisted, warn, warned, promise, promised, complain, complained, think, thought, believe, believed, state, states, stated',
  ),
  asksSource:
    /\b(?:according to|says?|said|give|gives|gave|report|reports|reported|state|states|stated|put|puts|tell|tells|told|write|writes|wrote|mention|mentions|by .*account|name|names|call|calls)\b/,
  differing: /\b(?:differ|differs|disagree|disagrees|contradict|each other|do not agree|two versions)\b/,
  sides: [
    ['before', 'before'],
    ['before', 'until'],
    ['after', 'after'],
    ['after', 'since'],
  ],
  violent: phrases(
    'isis, isil, daesh, islamic state, al qaeda, al qaida, taliban, the taliban, boko haram, al shabaab, hamas, hezbollah, the nazis, nazis, the ku klux klan, ku klux klan, the ss, the gestapo, the ira',
  ),
  pointers: ['this', 'these', 'those', 'such a', 'the above', 'the following text'],
  explained:
    /\b(?:which|what|who|whom|how many|how much|one|any|each|two|three|all|some) of (?:these|those)\b|\bthose (?:who|whom|that|which|whose|of|in|on|at|from|with|\p{L}+(?:ed|en|ing)\b)/gu,
  expletive:
    /\b(?:did|does|do|will|would|is|was|has|had|could) it (?:\p{L}+ly )?(?:take|cost|need|that|when|who|taken|be)\b|\bit (?:is|was|takes?|took|costs?|becomes?|became) [^?]*\b(?:to|that|who|which|for|when|before|until)\b/gu,
  deictics: phrases(
    'the article, the articles, the text, the reading passage, according to the passage, in the passage, according to the author, does the author, did the author, the paragraph, the story above, as mentioned, mentioned above, today, yesterday, tomorrow, tonight, nowadays, last week, last month, last year, last night, next week, next month, next year, this week, this month, this year, days ago, weeks ago, months ago, years ago, a year ago, a week ago',
  ),
  softDeictics: phrases('currently, recently, at present, lately, so far'),
  anchor: /(?<=\S )(?:when|before|after|until|by|since|had|\d{4})\b/,
  noneOption:
    /^(?:.*\b)?none of the above$|^(?:none|neither) of (?:these|those|them|the others|the options|the answers|the two)$|^no correct answer$/,
  allOption:
    /^(?:.*\b)?(?:all|both|any) of the above$|^(?:all|both) of (?:these|those|them|the options|the answers)$|^(?:both |only )?(?:[a-e]|i{1,3}|iv)(?:, (?:[a-e]|i{1,3}|iv))*,? (?:and|or|&) (?:[a-e]|i{1,3}|iv)(?: only)?$/,
  truthOption: /^(?:true|false|correct|incorrect|right|wrong|yes|no)(?:$|[,.;:-])|\b(?:is|are) (?:true|false)$/,
  absolutes: list(
    'always never all every everyone everybody everything none nobody nothing only must entirely completely absolutely totally invariably',
  ),
  vague: phrases(
    'often, sometimes, usually, rarely, frequently, occasionally, seldom, generally, typically, normally, many times, a lot, from time to time, now and then, hardly ever',
  ),
  doubts: list('perhaps probably possibly presumably reportedly allegedly supposedly apparently'),
  negatives: list('not except cannot never none neither nor excluding'),
  negativeOptions: list('not no never none nobody nothing neither nor cannot without'),
  negativeEnding: "n't",
  bareQuestion:
    /^which (?:(?:one )?of (?:the following|these|those)|one|(?:option|answer|statement|sentence)s?)(?: (?:statements|sentences|options|answers))? (?:is|are|was|were) (?:true|false|correct|incorrect|right|wrong|the case)(?: here)?$/,
  leadIns: list(
    'is are was were be been by in of to the called named at on from for because than with as that a an into about except',
  ),
  judgements: phrases(
    'best, worst, better, worse, should, ought, most important, least important, most interesting, ideal, greatest, finest, nicest, deserve, deserved, rightly, wrongly, unfortunately, regrettable',
  ),
  attributions: phrases(
    'according to, in the view of, in the opinion of, say, says, said, saying, tell, told, think, thought, argue, argued, argues, believe, believed, call, called, calls, demand, demanded, ask, asked, want, wanted, propose, proposed, urge, urged, recommend, recommended, suggest, suggested, describe, described, hope, hoped, fear, feared, name, named, vote, voted',
  ),
  own: ['own'],
  superlative: new RegExp(`\\b(?:${superlatives})\\b`, 'u'),
  comparison: new RegExp(
    `\\b(?:${superlatives}|most|least|than|record|only|top|ever|never|first|last|any other)\\b`,
    'u',
  ),
  letters: /\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? \(?[A-Ea-e]\)?(?=$|[\s.,;:])|\([A-Ea-e]\)|^[B-E] is\b/,
  opposites: [
    ['rise', 'fall'],
    ['rose', 'fell'],
    ['rises', 'falls'],
    ['increase', 'decrease'],
    ['increased', 'decreased'],
    ['increases', 'decreases'],
    ['more', 'less'],
    ['more', 'fewer'],
    ['open', 'closed'],
    ['opened', 'closed'],
    ['faster', 'slower'],
    ['larger', 'smaller'],
    ['higher', 'lower'],
    ['longer', 'shorter'],
    ['warmer', 'colder'],
    ['before', 'after'],
    ['allowed', 'forbidden'],
    ['accepted', 'refused'],
    ['won', 'lost'],
    ['with', 'without'],
    ['above', 'below'],
    ['inside', 'outside'],
    ['was', "wasn't"],
    ['is', 'is not'],
    ['was', 'was not'],
    ['did', 'did not'],
    ['had', 'had not'],
  ],
  wanted: [
    [/\bhow (?:many|much|old|tall|far|wide|deep|heavy)\b|\bwhat (?:number|share|percentage|total)\b/, 'figure'],
    [
      /^(?:when|since when)\b|\b(?:in|on|at) (?:which|what) (?:year|month|day|date|time|century|decade|hour)\b|^(?:what|which) (?:year|month|day|date|time|century)\b/,
      'time',
    ],
    [/^(?:who|whom|whose|where|why)\b/, 'words'],
  ],
  askersAlike: [list('who whom whose'), ['where'], ['why'], ['when'], ['how']],
  degree: /\bhow (\p{L}+)/u,
  backwards: /\blast\b.*\bfirst\b|\blatest\b/,
  unrealised: phrases(
    'plan, plans, planned, planners, expect, expected, due, supposed, scheduled, intend, intended, meant to, meant for, would, might, may, hope, hoped, fear, feared, promise, promised, pledge, pledged, agree, agreed, offer, offered, ready for, ready to, estimate, estimated, chance, requested, chosen for, limit, up to',
  ),
  hoped:
    /(?<![\p{L}-]|\b(?:the|an?|its|their|long) )(?:hope[sd]?|expect(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|due(?! to (?:an?|the)\b)|scheduled|supposed)(?![\p{L}-]|.*\b(?:who|which|when|because|was|were|went|came|did)\b)/iu,
  toCome: /\b(?:was|were|is|are)\b.* to \p{L}/u,
  timeWords: list(
    'century morning afternoon evening night noon midday midnight dawn dusk spring summer autumn winter day days week weeks month year years before after during once christmas easter as when later earlier age war dawn always never often sometimes usually rarely',
  ),
  articleEnd: /\b(a|an)\s*(?:_+|…|:|—)?$/,
  followsArticle: (article, option) => opensWithVowel(option) === (article === 'an'),
  verbEnd: /\b(is|was|are|were|has|have)\s*(?:_+|…|:|—)?$/,
  followsVerb: (verb, option) => isPlural(option) === /^(?:are|were|have)$/.test(verb),
  forms: {
    'a full stop': /[.;!]$/,
    'to …': /^to \p{Ll}/u,
    // "Running a shop", not "cycling club" or "King Street".
    '-ing':
      /^(?!(?:during|according)\b)\p{L}{2,}ing (?:the|a|an|to|of|from|in|on|at|with|for|by|his|her|its|their|too|all|every|no|\d)\b/iu,
    'because …': /^(?:because|since|so that|in order to)\b/i,
    'that …': /^that\b/i,
    'quotation marks': /^["“‘'].*["”’']$/u,
  },
  known: new Set(
    list(
      'UN EU UK US USA NATO BBC TV DVD CD DNA CNN ISIS PC AD BC GPS FM AM PM UFO IT WHO NASA UNESCO UNICEF FIFA OK SOS MP',
    ),
  ),
  grade,
}
