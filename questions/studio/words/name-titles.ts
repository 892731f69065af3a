/** What stands before a name and is none of it. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor doctor sir dame lord lady captain inspector councillor cllr mayor councilwoman councilman sergeant constable judge minister president chief the a an m mm mme mlle monsieur madame mademoiselle docteur professeur maire le la les l saint st colonel major general rev father sister brother aunt uncle when while but and after before said then later yesterday for as in on at by et mais selon quand'.split(
    ' ',
  ),
)
