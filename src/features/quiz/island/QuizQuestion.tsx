import { type ReactNode, type Ref, useId } from 'react';
import type { QuizAnswer, QuizItem } from '../bank.model.ts';
import { choicesOf, questionOf } from '../choices.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { quizStrings } from '@strings';

const words = quizStrings.question;

interface Props {
  readonly guide: QuizGuide;
  readonly item: QuizItem;
  /** Undefined where it was not answered. */
  readonly answer: QuizAnswer | undefined;
  readonly onAnswer: (answer: QuizAnswer) => void;
  /** Called where the answer that is chosen is chosen once more. */
  readonly onSame?: () => void;
  /** Rank of the heading that the question is. */
  readonly rank: 1 | 2;
  readonly heading?: Ref<HTMLHeadingElement>;
  /** What is shown above the question, such as its number. */
  readonly place: ReactNode;
  readonly unanswered?: boolean;
}

/** Id of the first radio of an item, to lead the reader there. */
export const firstRadioOf = (item: QuizItem): string => `_answer-${item.id}`;

/** One question: its text as the name of a group of radios, none of them chosen for the reader. */
export function QuizQuestion(props: Props): ReactNode {
  const { guide, item, answer, onAnswer, onSame, rank, heading, place, unanswered = false } = props;
  const id = useId();
  const Heading = rank === 1 ? 'h1' : 'h2';
  const choices = choicesOf(guide, item);
  const error = unanswered ? `${id}-error` : undefined;
  const choiceOf = (choice: (typeof choices)[number]): ReactNode => (
    <Choice
      key={choice.value}
      id={choice === choices[0] ? firstRadioOf(item) : undefined}
      name={`_answer-to-${item.id}`}
      value={choice.value}
      text={choice.text}
      checked={answer === choice.answer}
      onChoose={() => onAnswer(choice.answer)}
      onSame={onSame}
    />
  );
  return (
    <>
      <p className="place">{place}</p>
      <fieldset
        data-item={item.id}
        aria-describedby={[error, `${id}-stem`].filter(Boolean).join(' ')}
        className={unanswered ? 'faulty' : undefined}
      >
        <legend>
          <Heading ref={heading} tabIndex={-1} className={item.kind}>
            {item.text}
          </Heading>
        </legend>
        <p className="stem" id={`${id}-stem`}>
          {questionOf(guide, item)}
        </p>
        {unanswered && (
          <p className="fault" id={error}>
            {words.unanswered}
          </p>
        )}
        <div className="answers">
          {choices.filter(({ apart }) => !apart).map(choiceOf)}
          <div className="apart">{choices.filter(({ apart }) => apart).map(choiceOf)}</div>
        </div>
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  readonly id: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly onSame: (() => void) | undefined;
}

function Choice({ id, name, value, text, checked, onChoose, onSame }: ChoiceProps): ReactNode {
  return (
    <label>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
        // A choice that changes nothing is no change; the reader means to go on all the same.
        onClick={checked ? onSame : undefined}
      />
      {text}
    </label>
  );
}
