import { showTheme } from './theme.client'

// A page waits for this script before it draws anything, so that it never shows in another look than the chosen one. What
// stands below it in the head comes later.
showTheme()
document.addEventListener('DOMContentLoaded', showTheme)
