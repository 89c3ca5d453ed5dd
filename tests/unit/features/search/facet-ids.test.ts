import { expect, test } from 'vitest';
import { facetIds } from '../../../../src/features/search/facet-ids.ts';
import { stringsFor } from '../../../../src/strings/index.ts';
import { guideOf, role } from '../../model/example.ts';

test.each(['en-GB', 'de-DE'])(
  'kinds and roles are called the same in “%s” as elsewhere',
  (language) => {
    const { strings, skillStrings, careerStrings, compareStrings, diagnosisStrings } =
      stringsFor(language);
    const idOf = facetIds(guideOf({ roles: [role('one')] }, { language }));
    expect(idOf('type', strings.kinds.question)).toBe('question');
    expect(idOf('type', skillStrings.kind)).toBe('skill');
    expect(idOf('type', careerStrings.originKind)).toBe('origin');
    expect(idOf('type', careerStrings.focusKind)).toBe('specialism');
    expect(idOf('type', diagnosisStrings.kind)).toBe('advice');
    expect(idOf('type', compareStrings.kind)).toBe('demo');
    expect(idOf('role', role('one').data.name)).toBe('one');
  },
);

test('what is nothing of the guide’s own is called as it reads, fit for an address', () => {
  expect(facetIds(guideOf({}))('type', ' Über & mehr! ')).toBe('uber-mehr');
});
