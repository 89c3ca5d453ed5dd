import { paths } from '../../model/address.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { recordPage } from '../../model/page.ts';
import { askAnchor, sourcesOf } from './diagnosis.model.ts';
import { diagnosisSchema } from './diagnosis.schema.ts';

export const diagnosis = kind<'diagnosis'>({
  folder: '',
  only: 'diagnosis',
  endings: prose,
  schema: diagnosisSchema,
  placeholder: { questions: [], advices: [] },
  readFor: ['compare'],
  records: (guide) => single(guide.diagnosis),
  facts: (data) => ({ title: data.title, lede: data.lede, sources: sourcesOf(data) }),
  section: 'compare',
  pages: ({ diagnosis: page }) =>
    single(page).map(({ id, data }) =>
      recordPage('diagnosis', paths.layers, id, {
        anchors: [
          ...data.questions.map((question) => askAnchor(question.id)),
          ...data.advices.map((advice) => advice.id),
        ],
      }),
    ),
});
