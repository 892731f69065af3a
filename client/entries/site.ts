import { readAsRemembered } from '../preferences/on-site.ts'

// The pages that need no script but this.

readAsRemembered()
