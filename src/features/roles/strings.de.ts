import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const roleStrings: typeof en.roleStrings = {
  lede: 'Was jede Rolle tut.',
  ledeOfSides: 'Was jede Rolle tut und auf welcher Seite der Linie sie arbeitet.',
  inside: 'Wozu jede Rolle da ist und wie ihre Arbeit aussieht.',
  count: (number) => count(number, 'Rolle', 'Rollen'),
  otherRoles: 'Weitere Rollen',
  inFamily: (family, role) => `${family}: ${role}`,
  guide: 'Rollenbeschreibung',
  marks: {
    above: 'über der Linie',
    below: 'unter der Linie',
    across: 'auf beiden Seiten der Linie',
    none: '',
  },
  compare: 'Rollen vergleichen',
  insideCompare: 'Die Rollen nebeneinander, Frage für Frage.',
  aspectCount: (number) => count(number, 'Zeile', 'Zeilen'),
  aspect: 'Aspekt',
  choose: 'Rollen: Lassen Sie eine weg, um zwei nebeneinander zu sehen',
};
