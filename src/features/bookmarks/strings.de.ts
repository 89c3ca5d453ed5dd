import type * as en from './strings.en.ts';

export const bookmarkStrings: typeof en.bookmarkStrings = {
  title: 'Ihre Seiten',
  lede: 'Was Sie als gelesen markiert oder mit einem Lesezeichen versehen haben. Es bleibt in diesem Browser und wird nirgendwohin gesendet.',
  needsScript:
    'Markierungen werden nur in diesem Browser gespeichert und brauchen JavaScript, das ausgeschaltet ist. Lesen können Sie trotzdem jede Seite.',
  blocked:
    'In diesem Browser darf die Website nichts speichern, deshalb lassen sich Seiten nicht markieren. Der Grund kann ein privates Fenster oder eine strenge Einstellung sein.',
  markRead: 'Gelesen',
  bookmark: 'Lesezeichen',
  stays: 'Das bleibt in diesem Browser.',
  markedRead: 'Als gelesen markiert.',
  unmarkedRead: 'Nicht mehr als gelesen markiert.',
  bookmarked: 'Lesezeichen gesetzt.',
  unbookmarked: 'Lesezeichen entfernt.',
  failed: 'Das ließ sich nicht speichern: Der Speicher ist voll oder gesperrt.',
  isRead: 'Gelesen',
  bookmarks: 'Lesezeichen',
  noBookmarks: 'Noch keine. Am Ende jeder Seite gibt es dafür eine Schaltfläche.',
  starts: 'Gute Seiten für den Anfang:',
  remove: 'Entfernen',
  removePage: (title) => `„${title}“ entfernen`,
  read: 'Gelesen',
  progress: (read, all) => `${read} von ${all} gelesen`,
  keep: 'Sichern oder löschen',
  save: 'Als Datei speichern',
  bring: 'Gespeicherte Datei einlesen',
  brought: 'Ihre gespeicherten Seiten sind eingelesen.',
  notBrought: 'Die Datei enthält keine hier gespeicherten Seiten. Nichts wurde geändert.',
  forget: 'Alles löschen',
  forgetText:
    'Das löscht alles, was die Website in diesem Browser gespeichert hat: gelesene Seiten, Lesezeichen, Ihr Profil und eine zweite Meinung, Ihre Antworten im Test, Ihre Wahl bei Beispielen und Ihr Farbschema. Es lässt sich nicht rückgängig machen.',
  forgetSure: 'Alles löschen, was hier gespeichert ist?',
  forgotten: 'Alles ist gelöscht. In diesem Browser ist nichts mehr gespeichert.',
  notForgotten: 'Das Löschen ist misslungen. In den Einstellungen Ihres Browsers ist es möglich.',
  cancel: 'Behalten',
};
