import * as links from '../codes/link.model.ts';
import { LateContent } from './LateContent.tsx';

/** What the quiz loads on demand, as one file: views, and the reading and writing of codes. */
export const lateViews = { LateContent, ...links };
