import { CommandError } from '../command.ts';

/** A guide in one language, as its content says. */
export interface Edition {
  readonly language: string;
  /** Addresses without base of all pages that lists may name. */
  readonly pages: readonly string[];
}

/** Where an edition is published, and what its pages say of the others. */
export interface PlacedEdition {
  /** Folder below that of the first edition; empty for the first itself. */
  readonly folder: string;
  readonly base: string;
  /** What `languages` in its site.json would say. */
  readonly languages: readonly {
    readonly language: string;
    readonly name: string;
    readonly url: string;
    readonly pages: readonly string[];
  }[];
}

/**
 * Places editions next to each other: the first at `base`, each other one in a folder below that
 * is called after its language. Throws a CommandError where two have one language, or where a
 * folder would take the place of a page.
 */
export function placeEditions(
  editions: readonly Edition[],
  { url, base }: { readonly url: string; readonly base: string },
): PlacedEdition[] {
  const taken = new Set(editions[0]?.pages.map((page) => page.split('/')[1]));
  const folders = editions.map(({ language }, place) =>
    place ? folderOf(language, editions) : '',
  );
  editions.forEach(({ language }, place) => {
    if (editions.findIndex((other) => other.language === language) !== place)
      throw new CommandError(`Two of the guides are in ${language}: each needs its own language.`);
    if (place && taken.has(folders[place]))
      throw new CommandError(
        `The first guide has pages at /${folders[place]}/, where the guide in ${language} would be.`,
      );
  });
  const bases = folders.map((folder) => (folder ? `${base}${folder}/` : base));
  return editions.map((own, place) => ({
    folder: folders[place]!,
    base: bases[place]!,
    languages: editions.flatMap((other, at) =>
      other === own
        ? []
        : {
            language: other.language,
            name: nameOf(other.language, editions),
            url: new URL(bases[at]!, url).href,
            pages: own.pages.filter((page) => other.pages.includes(page)),
          },
    ),
  }));
}

/** `de` for `de-DE`, and the whole where two editions share their first part, as pt-BR and pt-PT. */
const shortOf = (language: string, editions: readonly Edition[]): string => {
  const first = (whole: string): string => whole.split('-')[0]!;
  const alike = editions.filter((other) => first(other.language) === first(language));
  return alike.length > 1 ? language : first(language);
};

const folderOf = (language: string, editions: readonly Edition[]): string =>
  shortOf(language, editions).toLowerCase();

/** What speakers of a language call it. */
function nameOf(language: string, editions: readonly Edition[]): string {
  const short = shortOf(language, editions);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(short) ?? short;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
