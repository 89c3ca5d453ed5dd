import type * as en from './strings.en.ts';

export const footStrings: typeof en.footStrings = {
  owner: (owner) => `Gepflegt von ${owner}`,
  reviewed: (date) => `Geprüft am ${date}`,
  due: (date) => `Nächste Prüfung fällig am ${date}`,
  overdue: (date) =>
    `Prüfung war fällig am ${date} und stand noch aus, als diese Website gebaut wurde`,
  asMarkdown: 'Als Markdown ansehen',
  edit: 'Diese Seite bearbeiten',
  feedback: 'Änderung vorschlagen',
  part: 'Welchen Teil meinen Sie?',
  whole: 'Die ganze Seite',
  helpful: 'War diese Seite hilfreich?',
  answers: [
    { answer: 'Ja', whole: 'Ja, sie war hilfreich' },
    { answer: 'Nein', whole: 'Nein, sie war nicht hilfreich' },
  ],
  copy: 'Als Markdown kopieren',
  copyFailed:
    'Kopieren war nicht möglich. Öffnen Sie die Seite als Markdown und kopieren Sie den Text dort.',
};
