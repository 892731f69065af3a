import { readAsRemembered } from '../reading/on-site.ts'

// The pages that need no script but this.

readAsRemembered()
