import { paths, recordPath } from '../../model/address.ts';
import type { Guide, SignShape, Quiz, QuizResults, QuizTeam } from '../../model/guide.ts';
import { bankOf, type QuizBank } from './bank.model.ts';
import { type Band, type Outcome, outcomes } from './scoring/regions.model.ts';
import { resultText, withOther } from './result-text.model.ts';
import type { Headline, QuizReason } from './scoring/score.model.ts';

/** Something to read or do, its address ready for the browser. */
export interface QuizLink {
  readonly text: string;
  readonly url: string;
}

/** What an outcome leads on to. */
export interface QuizOutcome {
  /** As it is written in a sentence: “lean towards …”. */
  readonly name: string;
  readonly gist: string;
  /** The role that it means; null for the open one. */
  readonly role: {
    readonly name: string;
    readonly mark: SignShape;
    readonly url: string | null;
  } | null;
  /** Skills central to that role, at most three. */
  readonly skills: readonly (QuizLink & { readonly definition: string })[];
  /** Positions to begin with: those of its first grade, and the first that no other role shares. */
  readonly positions: readonly QuizLink[];
  /** Where to rate the skills of that role; null where the guide has no profile. */
  readonly profile: string | null;
}

/** A text of a result. */
export type QuizText = QuizResults['results'][number];

/** All that the quiz has to know of the guide, as plain data. */
export interface QuizGuide {
  /** Base of the site, which keeps its keys in the reader’s storage apart. */
  readonly base: string;
  /** Name of the guide, and what it is in one sentence. */
  readonly site: { readonly name: string; readonly about: string };
  readonly bank: QuizBank;
  readonly rating: Quiz['rating'];
  readonly scenario: Quiz['scenario'];
  /** A few words for each item, and what to read of it, by id. */
  readonly about: Readonly<Record<string, { readonly short: string; readonly read: QuizLink }>>;
  readonly outcomes: Readonly<Record<Outcome, QuizOutcome>>;
  /** Texts of results; the links of their next steps are ready for the browser. */
  readonly results: QuizText[];
  readonly limits: readonly string[];
  readonly facts: QuizTeam['facts'];
  /** Pages of the guide that the quiz leads to; null where there is none. */
  readonly pages: {
    readonly method: string | null;
    readonly team: string | null;
    readonly paper: string | null;
    readonly comparison: string | null;
  };
}

const mostSkills = 3;

/**
 * Takes out of the guide what the quiz needs. `href` puts the base before an address. Throws where
 * the guide lacks the items, the texts of results, the facts of teams or the roles that these mean.
 */
export function quizGuide(
  guide: Guide,
  href: (path: string) => string,
  hasPage: (path: string) => boolean,
): QuizGuide {
  const { bank, results, team } = guide.quiz;
  if (!bank || !results || !team || !guide.site.quiz) throw new Error('There is no whole quiz.');
  const { rating, scenario, items } = bank.data;
  const page = (path: string): string | null => (hasPage(path) ? href(path) : null);
  return {
    base: guide.site.base,
    site: { name: guide.site.name, about: guide.home.data.description ?? guide.site.tagline },
    bank: bankOf(bank.data),
    rating,
    scenario,
    about: Object.fromEntries(
      items.map(({ id, short, read }) => [
        id,
        { short, read: { text: read.text, url: href(read.link) } },
      ]),
    ),
    outcomes: Object.fromEntries(
      outcomes.map((outcome) => [outcome, outcomeOf(guide, outcome, href, hasPage)]),
    ) as Record<Outcome, QuizOutcome>,
    results: results.data.results.map((text) => ({
      ...text,
      next: { ...text.next, link: href(text.next.link) },
    })),
    limits: results.data.limits,
    facts: team.data.facts,
    pages: {
      method: page(paths.method),
      team: page(paths.team),
      paper: page(paths.paper),
      comparison: page(paths.comparison),
    },
  };
}

/** What an outcome leads on to in a guide; sections that are switched off are left out. */
function outcomeOf(
  guide: Guide,
  outcome: Outcome,
  href: (path: string) => string,
  hasPage: (path: string) => boolean,
): QuizOutcome {
  const { name, gist } = guide.quiz.results!.data.outcomes[outcome];
  const id = outcome === 'open' ? null : guide.site.quiz![outcome];
  const role = guide.roles.find((role) => role.id === id);
  const link = (path: string, text: string): QuizLink[] =>
    hasPage(path) ? [{ text, url: href(path) }] : [];
  const own = role ? guide.careers.filter(({ data }) => data.roles.includes(role.id)) : [];
  const first = own.find(({ data }) => data.roles.length === 1) ?? own[0];
  const core = guide.skills.filter(({ data }) => role && data.core?.includes(role.id));
  return {
    name,
    gist,
    role: role
      ? {
          name: role.data.name,
          mark: role.data.mark,
          url: link(recordPath('roles', role.id), role.data.name)[0]?.url ?? null,
        }
      : null,
    skills: core
      // Those that few other roles share say most of this one.
      .toSorted((a, b) => a.data.core!.length - b.data.core!.length)
      .slice(0, mostSkills)
      .flatMap(({ id: skill, data }) =>
        link(recordPath('skills', skill), data.name).map((page) => ({
          ...page,
          definition: data.definition ?? '',
        })),
      ),
    positions: own
      .filter((position) => position === first || position.data.grade === own[0]!.data.grade)
      .flatMap(({ id: position, data }) => link(recordPath('careers', position), data.name)),
    profile:
      role && first && hasPage(paths.profile)
        ? `${href(paths.profile)}?role=${role.id}&position=${first.id}`
        : null,
  };
}

/** What the texts of a result are chosen by. */
interface Told {
  readonly headline: Headline;
  readonly band: Band | null;
  readonly reasons: readonly QuizReason[];
  readonly runnerUp: Outcome;
}

/**
 * The texts of a result, the first its own; more follow where it is inconclusive for several
 * reasons. The name of the next closest outcome is filled in. Throws where the guide has
 * no text for it, since the check let none through.
 */
export function textsOf(guide: QuizGuide, { headline, band, reasons, runnerUp }: Told): QuizText[] {
  const { name } = guide.outcomes[runnerUp];
  const each: readonly (readonly QuizReason[])[] =
    reasons.length > 1 ? reasons.map((reason) => [reason]) : [reasons];
  return each.map((group) => {
    const found = resultText(guide, { headline, band, reasons: group });
    const fill = (text: string): string => withOther(text, name);
    return {
      ...found,
      title: fill(found.title),
      ...(found.theirs && { theirs: fill(found.theirs) }),
      text: fill(found.text),
      meaning: fill(found.meaning),
      try: fill(found.try),
      ...(found.alone && { alone: fill(found.alone) }),
    };
  });
}

/** Name of a headline in a sentence; null where nothing is named. */
export const headlineName = (guide: QuizGuide, headline: Headline): string | null =>
  headline === 'inconclusive' ? null : guide.outcomes[headline].name;

/** The outcome whose advice and next steps fit: the headline, or the open one where nothing is named. */
export const adviceOutcome = ({ headline }: Pick<Told, 'headline'>): Outcome =>
  headline === 'inconclusive' ? 'open' : headline;
