/**
 * What /embedding says to those who run a school's site. In English only: the section that shows it says so by its
 * `lang`.
 */
export const embedding = {
  try: {
    title: 'Try it with your quiz',
    label: 'Code or link of a quiz',
    hint: 'It is on the page that you saw when you published, and in the link that students get.',
    show: 'Show it',
    missing: 'There is no quiz with this code.',
    trouble: 'The quiz could not be asked for just now. Try again in a moment.',
  },
  snippet: {
    title: 'What to paste',
    frame: 'The quiz',
    script: 'Once on the page, for the right height',
    link: 'Or only the link',
    linkHint: 'WordPress and other sites that know oEmbed make a frame of a pasted link by themselves.',
  },
  preview: {
    title: 'As your page will show it',
    width: 'Width of the place',
    widths: [320, 480, 768, 1_200],
    pixels: (n: number) => `${n} pixels`,
    frame: 'The quiz as your page will show it',
    follows: (n: number) => `The frame is ${n} pixels high: it follows what is in it.`,
    waits: 'The quiz has not said its height yet.',
    refused: 'Its teacher listed the sites that may show it, and this one is not among them. Your page may well be.',
  },
  sites: {
    title: 'Is your site allowed?',
    label: 'Address of your site',
    hint: 'Such as https://school.example. It is compared with what browsers are told for this quiz.',
    check: 'Check',
    any: 'Any site may show this quiz.',
    yes: (site: string) => `${site} may show this quiz.`,
    no: (site: string) => `${site} may not show this quiz: its visitors see an empty frame.`,
    listed: 'Its teacher allowed these sites:',
    remedy: 'The list cannot be changed. Ask the teacher to publish the quiz once more with your site on it.',
    unreadable: 'Write the address as https://school.example.',
    nested: 'A frame in a frame needs every page around it on the list: the learning platform’s too.',
  },
  places: {
    title: 'What your platform needs',
    columns: ['Platform', 'What to do', 'Height'],
    rows: [
      [
        'WordPress',
        'Paste the link on a line of its own, or the frame in a Custom HTML block. WordPress empties that block for an Author, who pastes the link.',
        'By itself, up to 1,000 pixels, where WordPress ends every frame; it scrolls beyond.',
      ],
      [
        'Moodle, URL',
        'Add a URL with the link of the frame, the one with /embed/, and choose Display: Embed.',
        'Moodle’s own height; it scrolls inside.',
      ],
      [
        'Moodle, Page or Label',
        'Switch the editor to HTML and paste the frame. Trusted content must be allowed for your role.',
        'It fits exactly with the script line too, where the editor keeps it; else it scrolls inside.',
      ],
      [
        'Canvas',
        'In the Rich Content Editor choose Insert, Embed, and paste the frame.',
        'By itself, where Canvas listens to lti.frameResize; else it scrolls inside.',
      ],
      [
        'Google Sites',
        'Insert, Embed, By URL, and paste the link of the frame.',
        'Draw the box as high as you like; it scrolls inside.',
      ],
      [
        'H5P Iframe Embedder, Drupal, Joomla',
        'Paste the frame where HTML is allowed.',
        'By itself, where H5P’s resizer, iframe-resizer, open-iframe-resizer or pym runs on the page.',
      ],
      ['Your own page', 'Paste the frame and the script line.', 'By itself.'],
    ],
    policy:
      'A page with a Content-Security-Policy of its own needs this site in frame-src, and in script-src for the script line.',
  },
  grades: {
    title: 'What does not happen',
    text: 'No grade travels to your learning platform by itself. Results are at the desk of whoever published the quiz, and can be downloaded there. A student can hand in the proof, which anybody can check on this site.',
    proof: 'Check a proof',
  },
  messages: {
    title: 'What the frame says',
    lede: 'For those who write the page around it. The quiz posts these messages to the window around it, and takes only the two below from it.',
    rows: [
      ['ready', 'It can be answered.'],
      ['height', 'The height of its content in CSS pixels, again whenever it changes.'],
      ['progress', 'How many questions are done with, and of how many.'],
      ['completed', 'The attempt has arrived. The signed proof comes with it only where the teacher listed your site.'],
      ['statement', 'An xAPI statement, to a page that has asked for them.'],
    ],
    asks: [
      ['height', 'Say the height now.'],
      [
        'xapi',
        'Send xAPI statements, those so far too. Their ids stay the same, so a record store keeps each once. They name nobody; a score is in them only where the teacher listed your site.',
      ],
    ],
    event: 'Event',
    ask: 'To the quiz',
    meaning: 'Meaning',
  },
}
