/** What `npm run change` takes. */
export const help = `Renames or removes a record, with all that refers to it.

  npm run change -- rename <what> <old id> <new id> [--name "New name"] [--title "New title"]
  npm run change -- remove <what> <id> [--to /page/]

<what> is role, skill, position, term, question or page. A page is named by its folder and file, such
as guide/who-owns-what, or by its address.

  --name, --title  What the record is called from now on. Without them, only its id changes
  --to             The page that takes the place of those that are gone. Without it, links in texts
                   become plain words, and old addresses lead to the section
  --unpublished    Nobody knows the old addresses yet, so none has to lead on
  --dry            Says what it would do, and does nothing
  --with-faults    Makes the change although the check finds faults afterwards

Ids in other records, links, and addresses in site.json follow. Old addresses lead on, codes in
shared links keep their meaning, and sentences that still name what is gone are listed. Either all
of it is written or nothing.

It ends with 0 where it is done, 1 where it is not possible, 2 where it was not understood.
CONTENT_DIR names another folder of content.`;
