/**
 * Which code that several scripts share goes into one file. By itself the bundler makes a file of
 * every set of modules that the same scripts need, many of them smaller than their own names: a page
 * has to name every file that it can come to load, and what that hashes to.
 */
export const codeSplitting = {
  groups: [
    // What both the search and the foot of pages need, which are on nearly every page.
    shared(
      /src[\\/](?:browser[\\/](?:element|copy)\.client|browser[\\/]island[\\/]kept|strings[\\/](?:count|site)|model[\\/]storage\.|features[\\/]search[\\/]query[\\/]query-text\.model)/,
    ),
    // What the foot of pages needs, and some tools do.
    shared(/src[\\/](?:features[\\/]bookmarks[\\/]|model[\\/]address\.)/),
    shared(/src[\\/]model[\\/](?:query|link[\\/]fragment)\./),
    // What tables, lists and choosers need.
    shared(
      /src[\\/](?:browser[\\/](?:folds|anchor|address)\.client|model[\\/]table\.|features[\\/].*(?:lines|matrix|asking)\.model)/,
    ),
    // What islands need.
    shared(
      /node_modules[\\/](?:react|react-dom|scheduler)[\\/]|src[\\/]browser[\\/]island[\\/](?!Copy)/,
    ),
  ],
};

/** The first group that takes a module has it. */
function shared(test: RegExp): { name: string; test: RegExp; minShareCount: number } {
  return { name: 'shared', test, minShareCount: 2 };
}
