/** What `npm run new` takes. */
export const help = `Writes a small guide to begin with: settings, a role, a skill, two positions, questions and a term.

  npm run new -- <folder>

It makes <folder>/content and a README, or fills <folder> itself where that is called content. It asks
for what it needs. Without a terminal, say it:

  --name "Our guide"         What the guide is called
  --url https://…            Where it will be published, a path included
  --repository https://…     Where its source will live; may be left out
  --feedback mailto:…        Where readers report mistakes: an https or mailto address; may be left out
  --language en-GB           The language it is in
  --bare                     Without the examples of a role, a skill and positions: for a guide that
                             begins with npm run import -- csv

Nothing is ever written over. It ends with 0 where it is done, 1 where it is not possible, 2 where it
was not understood.`;
