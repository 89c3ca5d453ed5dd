import type * as en from './strings.en.ts';

export const insightStrings: typeof en.insightStrings = {
  title: 'Einblicke',
  lede: 'Kurze Beiträge von Menschen, die diese Arbeit tun, unter ihrem Namen.',
  none: 'Es gibt noch keinen. Ihrer wäre der erste.',
  invitation: {
    title: 'Tun Sie diese Arbeit?',
    text: 'Erzählen Sie unter Ihrem Namen und in höchstens 250 Wörtern, was die Arbeit Sie gelehrt hat. Wer diesen Leitfaden pflegt, liest es, bevor es erscheint.',
  },
  add: 'Einblick beitragen',
  onPage: 'Von Menschen, die diese Arbeit tun',
  about: 'Worum es geht',
  more: (name) => `Mehr über ${name}`,
  badge: 'Hat mehrfach beigetragen',
  contributors: {
    title: 'Beitragende',
    lede: 'Die Menschen, die die Einblicke in diesem Leitfaden geschrieben haben. Wer mehr als zweimal beigetragen hat, ist beim Namen gekennzeichnet.',
  },
};
