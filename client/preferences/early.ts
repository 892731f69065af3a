import { wear } from './look.ts'
import { readPreferences } from './preferences.ts'

// Loaded at once where this device remembers how its reader likes pages, so that they are seen that way from the start.

wear(document.documentElement, readPreferences(localStorage))
