import { careerStrings } from '@strings';
import { element } from '../../../browser/element.client.ts';
import { advertOf, advertText, lengthOf } from './advert.model.ts';
import { copyButton } from './copy-button.client.ts';
import type { Pack } from './pack.model.ts';

const words = careerStrings.packs;
const list = (lines: readonly string[]): HTMLElement =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

/** The advert, to be copied whole. */
export function advertPart(pack: Pack, status: HTMLElement, language: string): HTMLElement {
  const advert = advertOf(pack, words, language);
  return element(
    'section',
    { class: 'advert', 'aria-labelledby': '_advert' },
    element('h3', { id: '_advert' }, words.advert),
    element('p', { class: 'small' }, words.advertText(lengthOf(advert))),
    element('p', { class: 'tools' }, ...copyButton(words.copyAdvert, advertText(advert), status)),
    element(
      'div',
      { class: 'sheet flow' },
      element('p', {}, element('b', {}, advert.title)),
      ...advert.opening.map((line) => element('p', {}, line)),
      ...advert.parts.flatMap(({ title, lines }) => [
        element('p', {}, element('b', {}, title)),
        list(lines),
      ]),
    ),
  );
}

/** The questions of an interview, each to be copied alone, or all of them; none where none is written. */
export function questionsPart({ questions }: Pack, status: HTMLElement): HTMLElement[] {
  if (!questions.length) return [];
  const all = questions.map(({ prompt }, place) => `${place + 1}. ${prompt.ask}`).join('\n');
  return [
    element(
      'section',
      { class: 'questions', 'aria-labelledby': '_questions' },
      element('h3', { id: '_questions' }, words.questions(questions.length)),
      element('p', { class: 'small' }, words.questionsText),
      element('p', { class: 'tools' }, ...copyButton(words.copyQuestions, all, status)),
      element(
        'ol',
        {},
        ...questions.map(({ skill, prompt }, place) =>
          element(
            'li',
            {},
            element('p', {}, prompt.ask),
            element(
              'p',
              { class: 'small' },
              `${skill} `,
              ...copyButton(words.copyOne, prompt.ask, status, {
                class: 'copy',
                name: words.copyQuestion(place + 1),
              }),
            ),
          ),
        ),
      ),
    ),
  ];
}
