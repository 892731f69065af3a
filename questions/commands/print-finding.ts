import type { Finding } from '../wire/finding.ts'

export const printFinding = ({ level, check, rule, found }: Omit<Finding, 'id'>): void =>
  console.log(`  ${level}${check} ${rule} → ${found}`)
