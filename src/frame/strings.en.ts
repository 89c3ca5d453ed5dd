/** What the site says of the frame of every page. */
export const frameStrings = {
  skip: 'Skip to content',
  menu: 'Menu',
  navigation: 'Main',
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  onThisPage: 'On this page',
  nextStep: 'Next step',
  previous: 'Previous',
  following: 'Next',
  neighbours: 'Neighbouring pages',
  feed: 'What is new',
  footerTitle: 'How the page works',
  /** The same where the guide speaks of a line. */
  footerBelow: 'Below this line: how the page works',
  footerText:
    'HTML and CSS, no JavaScript needed to read it. Nothing is loaded from anywhere else, and nothing about you is sent.',
  sections: 'Sections',
  tools: 'Tools',
  thisGuide: 'This guide',
  theme: 'Theme',
  themes: { auto: 'Same as device', light: 'Light', dark: 'Dark' },
  languages: 'In other languages',
  repository: 'Source code',
  /** Before the name of the site, which may begin with an article or another word of its own. */
  from: 'Part of',
  whichRole: 'Which role suits you? Take the quiz',
  moved: 'This page has moved.',
  notFound: 'This page does not exist',
  /** The same where the guide speaks of a line. */
  lineBroken: 'The line breaks off here',
  meant: 'This may be the page you were looking for:',
  notFoundLede:
    'The address may be old or mistyped. Search for what you need, or start from a section.',
};
