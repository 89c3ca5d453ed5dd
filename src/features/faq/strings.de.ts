import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const faqStrings: typeof en.faqStrings = {
  lede: 'Zuerst kommt immer die kurze Antwort. Den Rest öffnen Sie, wenn Sie ihn brauchen.',
  topics: 'Themen',
  inside: 'Zuerst eine kurze Antwort, danach die Einzelheiten.',
  count: (number) => count(number, 'Antwort', 'Antworten'),
};
