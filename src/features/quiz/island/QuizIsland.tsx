import {
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { answerText, numberOf } from '../choices.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { fragmentOf } from '../codes/view.model.ts';
import { askedItems, type QuizProgress } from '../progress.model.ts';
import { itemShown } from '../state.model.ts';
import { quizStrings } from '@strings';
import { Confirm } from '../../../browser/island/Confirm.tsx';
import { Foot } from './Foot.tsx';
import { linkReader, loadLate, useLate } from './late.client.ts';
import { LateView } from './LateView.tsx';
import { Notices } from './Notices.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import { Resume } from './Resume.tsx';
import { openQuizStore, type QuizSnapshot, unopenedQuiz } from './store.ts';

const { questions, titles } = quizStrings;

interface Props {
  readonly guide: QuizGuide;
}

/** Views that are loaded on demand. */
const lateKinds: ReadonlySet<QuizSnapshot['view']['kind']> = new Set([
  'list',
  'review',
  'result',
  'shared',
  'offered',
  'missing',
  'link',
]);
/** With so many questions to go, the result begins to load. */
const nearTheEnd = 6;

/** The reader's own answers: asked for, checked, and turned into a result. */
export function QuizIsland({ guide }: Props): ReactNode {
  const [store] = useState(() =>
    openQuizStore(guide.base, { bank: guide.bank, facts: guide.facts }, linkReader),
  );
  const shown = useSyncExternalStore(store.listen, store.now, () => unopenedQuiz);
  const [keyed, setKeyed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, question, returning, done } = shown;
  const item = itemShown(guide.bank, shown);
  const fragment = fragmentOf(view);
  const late = useLate();
  const number = item ? numberOf(guide, item.id) : 0;
  const near = askedItems(guide.bank, shown.own).length - number < nearTheEnd;
  useEffect(() => {
    if (item && near) void loadLate();
  }, [item, near]);
  useTitle(guide, shown);
  const ready =
    shown !== unopenedQuiz &&
    view.kind !== 'link' &&
    (late.views !== null || !lateKinds.has(view.kind));
  useFocusAt(heading, `${fragment} ${returning}`, done !== null, ready);

  return (
    <div
      className="quiz"
      data-view={view.kind}
      onPointerDownCapture={() => setKeyed(false)}
      onKeyDownCapture={() => setKeyed(true)}
    >
      <Notices guide={guide} shown={shown} />
      {/* The focus reads the question; this says which one it is, and what led there. */}
      <p className="vh" role="status">
        {sayPlace(guide, shown)}
      </p>
      {item && (
        <OneQuestion
          key={item.id}
          guide={guide}
          store={store}
          shown={shown}
          item={item}
          heading={heading}
          keyed={keyed}
        />
      )}
      {view.kind === 'start' && returning && (
        <Resume guide={guide} store={store} shown={shown} heading={heading} />
      )}
      {lateKinds.has(view.kind) && (
        <LateView guide={guide} store={store} shown={shown} heading={heading} />
      )}
      <Foot guide={guide} store={store} shown={shown} />
      {question && (
        <Confirm
          key={question}
          text={questions[question]}
          yes={questions.yes[question]}
          no={questions.no}
          onYes={() => store.act({ type: 'confirmed' })}
          onNo={() => store.act({ type: 'declined' })}
        />
      )}
    </div>
  );
}

/** Which question a reader has come to, and the answer that led there by itself. */
function sayPlace(guide: QuizGuide, { view, own, moved, ...shown }: QuizSnapshot): string {
  const item = itemShown(guide.bank, { view, own, ...shown });
  const before = moved && guide.bank.items.find(({ id }) => id === moved.item);
  return [
    before && quizStrings.question.answered(answerText(guide, before, moved.answer)),
    item && view.kind === 'question' && `${placeOf(guide, own, item.id)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const placeOf = (guide: QuizGuide, own: QuizProgress, item: string): string =>
  quizStrings.place(numberOf(guide, item), askedItems(guide.bank, own).length);

/** What the window is called in a view; null at the start, which keeps the page's own title. */
function titleOf(guide: QuizGuide, shown: QuizSnapshot): string | null {
  const { view, own, unanswered } = shown;
  const item = itemShown(guide.bank, shown);
  const place = item && placeOf(guide, own, item.id);
  if (unanswered && place) return titles.error(place);
  if (view.kind === 'start' || view.kind === 'link') return null;
  return view.kind === 'question' ? place : titles[view.kind];
}

/** Keeps the window's title in step with the view. */
function useTitle(guide: QuizGuide, shown: QuizSnapshot): void {
  const whole = useRef<string>(null);
  const title = titleOf(guide, shown);
  useEffect(() => {
    whole.current ??= document.title;
    document.title = title === null ? whole.current : `${title} – ${whole.current}`;
  }, [title]);
}

/**
 * Takes the focus to a heading whenever what is shown changes or something was done to all of it,
 * though not on the first sight. What has to be loaded has no heading until it is `ready`.
 */
function useFocusAt(
  heading: RefObject<HTMLElement | null>,
  shown: string,
  isDone: boolean,
  ready: boolean,
): void {
  const before = useRef<{ shown: string; isDone: boolean }>(null);
  useEffect(() => {
    if (!ready) return;
    const last = before.current;
    before.current = { shown, isDone };
    if (!last || (last.shown === shown && (!isDone || last.isDone))) return;
    heading.current?.focus({ preventScroll: true });
    bringIntoView();
  }, [heading, shown, isDone, ready]);
}

/** Shows the page from its top; a question that does not fit the window then, from its own. */
function bringIntoView(): void {
  scrollTo(0, 0);
  const ways = document.querySelector('.quiz > .one > .acts');
  if (ways && ways.getBoundingClientRect().bottom > innerHeight)
    document.querySelector('.quiz')!.scrollIntoView({ block: 'start' });
}
