/** What the skills that name no group are called. */
export const ungroupedStrings = {
  en: { all: 'Skills', others: 'Other skills' },
  de: { all: 'Fähigkeiten', others: 'Weitere Fähigkeiten' },
};
