import type { StudioWords } from './studio-words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** What is held against a statement beside its words: how two things compare, whose a day is, which was first. */
type HeldAgainst = Pick<
  StudioWords,
  | 'persons'
  | 'each'
  | 'total'
  | 'standards'
  | 'sayings'
  | 'unequal'
  | 'equal'
  | 'participle'
  | 'firstPerson'
  | 'sequence'
>

export const HELD_EN: HeldAgainst = {
  standards: ['than', 'as'],
  persons: list('he she him her his hers himself herself'),
  sayings: list(
    'account statement claim claims confession testimony story report complaint accusation allegation version',
  ),
  unequal: /(?<!\p{L})(?:more|less|fewer)(?: \p{L}+){0,5} than (?!\d)|(?<!\p{L})\p{L}{3,}er than (?!\d)/u,
  equal:
    /(?<!(?:twice|half|times|thrice) )(?<!\p{L})as (?:many|much|long|high|old|often|far|large|big|heavy|fast|deep|tall)(?: \p{L}+){0,5} as (?!\d)|(?<!\p{L})the same (?:\p{L}+ ){1,3}as(?!\p{L})/u,
  each: /^(?: \p{L}+)? (?:per \p{L}+|apiece|each|an? \p{L}+)(?!\p{L})/u,
  total: /(?<!\p{L})(?:in all|in total|altogether|all told|together|combined|the total)(?!\p{L})/u,
  participle: /(?:[^e]ed|own|orn|aid|ilt|ought|aught|itten|oken|iven|aken|osen|ought|eft|ound|ung|old|ade)$/,
  firstPerson: list("i i'm i've i'd i'll we"),
  sequence: list('before after then first later earlier already until only next last'),
}

export const HELD_FR: HeldAgainst = {
  standards: ['que', 'qu'],
  persons: [],
  sayings: list('récit déclaration déclarations témoignage aveux accusation plainte version propos'),
  unequal: /(?<!(?:ne|n'|non)(?: ?\p{L}+){0,2} )(?<!\p{L})(?:plus|moins)(?: \p{L}+|[dl]'\p{L}+){0,5} qu(?:e |')(?!\d)/u,
  equal:
    /(?<!\p{L})(?:autant|aussi)(?: \p{L}+| ?[dl]'\p{L}+){0,5} qu(?:e |')(?!\d)|(?<!\p{L})l[ea]s? mêmes? (?:\p{L}+ ){1,3}que(?!\p{L})/u,
  each: /^(?: \p{L}+)? (?:par \p{L}+|(?:la )?pièce|chacune?|l'une?|l'unité)(?!\p{L})/u,
  total: /(?<!\p{L})(?:en tout|au total|le total|ensemble)(?!\p{L})/u,
  participle: /(?:[^ao]é|ert|pris|mis|quis|[cdr]uit|[dnlvt]u)e?s?$/,
  firstPerson: list('je j nous'),
  sequence: list('avant après puis ensuite premier première déjà veille lendemain dernier dernière'),
}
