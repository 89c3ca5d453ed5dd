/** What the site says of the foot of a page. */
export const footStrings = {
  owner: (owner: string) => `Maintained by ${owner}`,
  reviewed: (date: string) => `Reviewed ${date}`,
  due: (date: string) => `Next review due ${date}`,
  overdue: (date: string) => `Review was due ${date}: overdue when this site was built`,
  asMarkdown: 'View as Markdown',
  edit: 'Edit this page',
  feedback: 'Suggest a change',
  part: 'Which part do you mean?',
  whole: 'The whole page',
  helpful: 'Was this page helpful?',
  answers: [
    { answer: 'Yes', whole: 'Yes, it was helpful' },
    { answer: 'No', whole: 'No, it was not helpful' },
  ],
  copy: 'Copy as Markdown',
  copyFailed: 'It could not be copied. View it as Markdown and copy it there.',
};
