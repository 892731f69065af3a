import { readAsRemembered } from '../preferences/on-site.ts'

// All that the page of cards needs a script for.

readAsRemembered()
const button = document.getElementById('print')
if (button) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
