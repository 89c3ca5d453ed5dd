// What no reader needs before they have answered: loaded on demand, in one file.
export { answersAddress, viewIn } from '../codes/link.model.ts';
export { AllQuestions } from './AllQuestions.tsx';
export { AnswerReview } from './AnswerReview.tsx';
export { QuizFromLink } from './QuizFromLink.tsx';
export { ResultView } from './ResultView.tsx';
