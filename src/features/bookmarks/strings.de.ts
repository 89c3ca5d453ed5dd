import type * as en from './strings.en.ts';

export const bookmarkStrings: typeof en.bookmarkStrings = {
  title: 'Ihre Seiten',
  lede: 'Was Sie als gelesen markiert oder mit einem Lesezeichen versehen haben. Es bleibt in diesem Browser und wird nirgendwohin gesendet.',
  needsScript:
    'Markierungen werden nur in diesem Browser gespeichert und brauchen JavaScript, das ausgeschaltet ist. Lesen können Sie trotzdem jede Seite.',
  blocked:
    'Dieser Browser lässt die Website nichts behalten, deshalb lassen sich Seiten nicht markieren. Der Grund kann ein privates Fenster oder eine strenge Einstellung sein.',
  markRead: 'Gelesen',
  bookmark: 'Lesezeichen',
  stays: 'Das bleibt in diesem Browser.',
  markedRead: 'Als gelesen markiert.',
  unmarkedRead: 'Nicht mehr als gelesen markiert.',
  bookmarked: 'Lesezeichen gesetzt.',
  unbookmarked: 'Lesezeichen entfernt.',
  failed: 'Es ließ sich nicht behalten: Der Speicher ist voll oder gesperrt.',
  isRead: 'Gelesen',
  bookmarks: 'Lesezeichen',
  noBookmarks: 'Noch keine. Am Ende jeder Seite gibt es dafür einen Knopf.',
  starts: 'Gute Seiten für den Anfang:',
  remove: 'Entfernen',
  removePage: (title) => `„${title}“ entfernen`,
  read: 'Gelesen',
  progress: (read, all) => `${read} von ${all} gelesen`,
  keep: 'Kopie behalten oder löschen',
  save: 'Als Datei sichern',
  bring: 'Gesicherte Datei einlesen',
  brought: 'Ihre gesicherten Seiten sind eingelesen.',
  notBrought: 'Die Datei enthält keine hier gesicherten Seiten. Nichts ist geändert.',
  forget: 'Alles löschen',
  forgetText:
    'Das löscht alles, was die Website in diesem Browser behält: gelesene Seiten, Lesezeichen, Ihr Profil und eine zweite Meinung, Ihre Antworten im Test, Ihre Wahl bei Beispielen und Ihr Farbschema. Es lässt sich nicht rückgängig machen.',
  forgetSure: 'Alles hier Behaltene löschen?',
  forgotten: 'Alles ist gelöscht. Die Website behält jetzt nichts in diesem Browser.',
  notForgotten: 'Es ließ sich nicht löschen. In den Einstellungen Ihres Browsers geht es.',
  cancel: 'Behalten',
};
