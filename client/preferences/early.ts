import { applyPreferences } from './apply-preferences.ts'
import { readPreferences } from './preferences.ts'

// Loaded at once where this device remembers how its reader likes pages, so that they are seen that way from the start.

applyPreferences(document.documentElement, readPreferences(localStorage))
