/** What the site says of the home page. */
export const homeStrings = {
  readers: 'Where to begin',
  inside: 'What is inside',
};
