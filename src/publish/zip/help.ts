/** What `npm run zip` takes. */
export const help = `Writes a zip of the guide, to hand out or to read without a network.

  npm run zip [-- <file>] [--built <folder>]

  <file>    What to write; guide.zip in the current folder by default
  --built   A site that has been built, such as dist. Without it, one is built aside

A README.txt in the zip says how to open it with a local server. The same site gives the same
bytes. A site that lacks a file which one of its pages names is refused.

It ends with 0 where it is done, 1 where it is not possible, 2 where it was not understood.`;
