import { paths } from '../../model/address.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { recordPage } from '../../model/page.ts';
import { roleNames } from '../../model/guide.ts';
import { stringsFor } from '../../strings/index.ts';
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
  pages: (guide) =>
    single(guide.diagnosis).map(({ id, data }) =>
      recordPage('diagnosis', paths.layers, id, {
        anchors: [
          ...data.questions.map((question) => askAnchor(question.id)),
          ...data.advices.map((advice) => advice.id),
        ],
        places: data.advices.map((advice) => ({
          anchor: advice.id,
          title: advice.layer,
          search: {
            text: [advice.verdict, advice.why, ...advice.asks.map((ask) => ask.request)].join(' '),
            kind: stringsFor(guide.site.language).diagnosisStrings.kind,
            roles: roleNames(guide, undefined),
            aliases: advice.aliases,
          },
        })),
      }),
    ),
});
