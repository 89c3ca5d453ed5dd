import { paths } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { type PageAddress, recordPage } from '../../model/page.ts';
import { askAnchor, sourcesOf } from './diagnosis.model.ts';
import { diagnosisSchema } from './diagnosis.schema.ts';

export const diagnosis = kind<'diagnosis'>({
  folder: '',
  only: 'diagnosis',
  endings: prose,
  schema: diagnosisSchema,
  sections: ['compare'],
  records: (guide) => single(guide.diagnosis),
  facts: (data) => ({ title: data.title, lede: data.lede, sources: sourcesOf(data) }),
});

/** The page that leads to the weakest layer. */
export const diagnosisPages = ({ diagnosis: page }: Guide): PageAddress[] =>
  page
    ? [
        recordPage('diagnosis', paths.layers, page.id, {
          anchors: [
            ...page.data.questions.map(({ id }) => askAnchor(id)),
            ...page.data.advices.map(({ id }) => id),
          ],
        }),
      ]
    : [];
