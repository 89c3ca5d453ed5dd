/** What `npm run deploy` takes. */
export const help = `Publishes the guide in a folder of this machine, without a gap for readers.

  npm run deploy -- <folder> [--built <folder>] [--keep 5] [--fewer-pages] [--new-address]
  npm run deploy -- <folder> --rollback
  npm run deploy -- <folder> --to <release>
  npm run deploy -- <folder> --list

The web server serves <folder>/current, a link to the live release in <folder>/releases/.

  --built        Publishes a site that has been built, such as dist. Without it, one is built aside
  --keep         How many releases are kept besides the live one, from 1 to 50. Their files with a
                 hash in the name stay reachable, for tabs that are open
  --fewer-pages  Publishes also where more than half of the live pages are gone
  --new-address  Publishes also where the site is made for another address than the live one
  --rollback     Goes back to the release that was live before
  --to           Goes to a release of the list
  --list         Lists the releases

A site that lacks a file which one of its pages names is not published. Where nothing has changed,
nothing is done. Whatever stops the command, readers have the old release or the new one, whole, and
the next run clears up.

It ends with 0 where it is done, 1 where it is not possible, 2 where it was not understood.`;
