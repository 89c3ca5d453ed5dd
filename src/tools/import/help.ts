/** What `npm run import` takes. */
export const help = `Writes content files from a table or from a folder of Markdown. Files that are there stay as they are.

  npm run import -- csv <file>
  npm run import -- markdown <folder> [--into guide]

A table has either a row for each skill, with a column “skill”, columns for positions
(“role/position”) and, if you like, “id”, “group”, “definition” and a column for each level; or a row
for each role level and skill, with the columns “role”, “role level”, “skill name” and “skill level”,
as gov.uk publishes its framework. What /api/skills.csv of a guide holds can be imported, too.

  --role "Nurse"            The role of columns that name a position alone
  --levels "Basic,Expert"   Words of the levels of a new scale, lowest first
  --delimiter ";"           The sign between cells, or tab; found out where it is left out
  --encoding windows-1252   What the bytes are; UTF-8 where it is left out
  --into guide              Folder of the content that Markdown goes to: guide, playbooks, interview,
                            plans or about
  --dry                     Says what it would do, and does nothing

It ends with 0 where it is done, 1 where it is not possible, 2 where it was not understood.
CONTENT_DIR names another folder of content.`;
