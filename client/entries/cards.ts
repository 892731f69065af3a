// All that the page of cards needs a script for.
const button = document.getElementById('print')
if (button) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
