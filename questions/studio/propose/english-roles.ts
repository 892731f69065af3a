/** Of these there is one: who they are can be asked. */
const SOLE =
  'mayor|director|managing director|president|vice-president|chair|chairman|chairwoman|chairperson|head teacher|headteacher|principal|captain|manager|coach|secretary|general secretary|branch secretary|treasurer|minister|prime minister|editor|owner|founder|leader|chief engineer|chief executive|head|commander|conductor|curator|deputy mayor|judge|umpire|lead author|first author|chief scientist|architect|harbour master|spokeswoman|spokesman'

const PIECE = "[\\p{L}\\p{N}’' -]{2,60}?"

/** Such a role behind a name, and before one. */
export const ENGLISH_ROLES = {
  // "Gareth Pugh, branch secretary of the union PWU, said".
  behind: new RegExp(`^, (?:the )?((?:\\p{Ll}+ )?(?:${SOLE}) (?:of|at|for) ${PIECE})(?=[,.;]|$)`, 'u'),
  // "Mayor Rita Solan", "head teacher Owen Farr", "The mayor of Melby, Rita Solan,".
  before: new RegExp(`(?:^|[ ,])(?:[Tt]he )?((?:\\p{Ll}+ )?(?:${SOLE})(?: (?:of|at|for) ${PIECE})?),? $`, 'iu'),
} as const
