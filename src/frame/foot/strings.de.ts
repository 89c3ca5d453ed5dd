import type * as en from './strings.en.ts';

export const footStrings: typeof en.footStrings = {
  owner: (owner) => `Gepflegt von ${owner}`,
  reviewed: (date) => `Geprüft ${date}`,
  due: (date) => `Nächste Prüfung fällig ${date}`,
  overdue: (date) => `Prüfung war fällig ${date}: überfällig, als diese Website gebaut wurde`,
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
  copyFailed: 'Das Kopieren ging nicht. Sehen Sie die Seite als Markdown an und kopieren Sie dort.',
};
