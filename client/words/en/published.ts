/** What the page says once a quiz is published, in English. */
export const published = {
  done: 'Your quiz is published',
  students: 'For your students',
  link: 'Link for students',
  code: 'On the blackboard',
  qr: 'The link for students as a QR code',
  share: 'Share the link',
  elsewhere: 'These two open another site with the link. Nothing of it is loaded before you press.',
  embed: 'For a page or a learning platform',
  embedHint: 'The second line makes the frame as high as the quiz needs. Where scripts are not allowed, leave it out.',
  desk: 'Your desk, with the results',
  deskWarning:
    'Keep this link to yourself, and keep it safe. It is the only way to the results: nobody can recover it, not even whoever runs this site.',
  printTitle: 'On paper',
  print: 'Print this page',
  printDesk: 'Print the desk link too',
  printDeskHint: 'Whoever finds that sheet can see the results and delete the quiz.',
  copyAll: 'Copy everything',
  copyAllHint: 'With the desk link: for your own notes, not for students.',
  openQuiz: 'Open the quiz',
  openDesk: 'Open the desk',
  another: 'Make another',
}
