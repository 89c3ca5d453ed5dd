import { recordPath } from '../../model/address.ts';
import type { WeighedSkill } from './gap.model.ts';
import type { Guide, SignShape } from '../../model/guide.ts';
import { type Headed, underHeadings } from '../roles/headed.model.ts';
import { levelText } from '../skills/lines.model.ts';
import { askingColumns, expectationOf, type SkillAsks } from '../skills/asking.model.ts';
import { targetOf } from '../skills/matrix.model.ts';
import { type Level, levelsOf } from '../skills/scale.model.ts';
import { formerIds } from '../../model/redirect.ts';
import type { Former, Profile, ProfileWorld, Rating } from './profile.model.ts';

/** A skill as a person rates it; addresses are ready for the browser. */
export interface ProfileSkill extends WeighedSkill {
  readonly code: number;
  readonly url: string;
  readonly data: WeighedSkill['data'] &
    SkillAsks['data'] & {
      readonly name: string;
      /** Empty where the guide does not say. */
      readonly definition: string;
      /** What a person at each level can do, lowest level first: lines that all must be true. */
      readonly levels: readonly (readonly string[])[];
      /** Own words of the levels, where they are not those of the scale. */
      readonly words?: readonly string[] | undefined;
      /** The first thing to do; empty where the guide names none. */
      readonly start: string;
      /** The first thing to read; null where the guide names none. */
      readonly read: { readonly text: string; readonly url: string } | null;
    };
}

interface Heading {
  readonly id: string;
  readonly label: string;
}

/** All that the page “your profile” has to know of the guide, as plain data. */
export interface ProfileGuide {
  /** Base of the site, which keeps its keys in the reader’s storage apart. */
  readonly base: string;
  /** The language that it is written in, such as `en-GB`. */
  readonly language: string;
  readonly scale: readonly Level[];
  /** What all lines of a level follow, such as “You can”; empty where nothing does. */
  readonly lead: string;
  /** Domains of groups; empty where there are none. */
  readonly domains: readonly Heading[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly domain?: string | undefined;
    /** Empty where the guide does not say. */
    readonly text: string;
    readonly mark: SignShape;
  }[];
  /** Families of roles; empty where there are none. */
  readonly families: readonly Heading[];
  readonly roles: readonly {
    readonly id: string;
    readonly name: string;
    readonly mark: SignShape;
    readonly family?: string | undefined;
  }[];
  readonly positions: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    /** The sum of points that it asks for; null where it asks for none. */
    readonly points: number | null;
  }[];
  readonly skills: readonly ProfileSkill[];
  /** Former ids of roles, positions and skills; left out where nothing was renamed. */
  readonly former?: Former | undefined;
}

/**
 * Takes out of the guide what the page needs. Positions that ask for nothing are left out; a sum of
 * points is something, and so is a text of what is expected. `href` puts the base before an address. Throws where there is
 * no framework.
 */
export function profileGuide(guide: Guide, href: (path: string) => string): ProfileGuide {
  const { framework, site, skills } = guide;
  if (!framework) throw new Error('A profile needs a framework.');
  const { groups, domains, families } = framework.data;
  const columns = askingColumns(guide.roles, guide.careers, skills);
  const marks = new Map(guide.roles.map(({ id, data }) => [id, data.mark]));
  return {
    base: site.base,
    language: site.language,
    scale: levelsOf(framework.data),
    lead: framework.data.scale?.lead ?? '',
    domains,
    groups: groups
      .filter(({ id }) => skills.some(({ data }) => data.group === id))
      .map(({ id, label, text = '', role, domain }) => ({
        id,
        label,
        domain,
        text,
        mark: marks.get(role!) ?? 'none',
      })),
    families,
    roles: guide.roles
      .filter(({ id }) => columns.some(({ role }) => role === id))
      .map(({ id, data: { name, mark, family } }) => ({ id, name, mark, family })),
    positions: guide.careers.flatMap(({ id, data }) => {
      const roles = data.roles.filter((role) =>
        columns.some((column) => column.position === id && column.role === role),
      );
      return roles.length ? [{ id, name: data.name, roles, points: data.points ?? null }] : [];
    }),
    ...formerOf(site.redirects),
    skills: skills.map(({ id, data }) => ({
      id,
      code: data.code,
      url: href(recordPath('skills', id)),
      data: {
        name: data.name,
        group: data.group,
        definition: data.definition ?? '',
        levels: data.levels,
        words: data.words,
        expectations: data.expectations,
        start: data.start ?? '',
        read: data.read[0] ? { text: data.read[0].text, url: href(data.read[0].link) } : null,
        core: data.core,
        targets: data.targets,
      },
    })),
  };
}

function formerOf(redirects: Guide['site']['redirects']): { readonly former?: Former } {
  const former = {
    roles: formerIds(redirects, 'roles'),
    positions: formerIds(redirects, 'careers'),
    skills: formerIds(redirects, 'skills'),
  };
  return Object.values(former).some((ids) => Object.keys(ids).length) ? { former } : {};
}

/** What a profile of this guide may name. */
export const worldOf = ({ skills, positions, scale, former }: ProfileGuide): ProfileWorld => ({
  skills,
  positions,
  ...(former && { former }),
  levels: [scale[0]!.level, scale.at(-1)!.level],
});

/** Positions of a role, in order. */
export const positionsOf = ({ positions }: ProfileGuide, role: string): ProfileGuide['positions'] =>
  positions.filter(({ roles }) => roles.includes(role));

const levelOf = ({ scale }: ProfileGuide, level: number): Level | undefined =>
  scale.find((entry) => entry.level === level);

/** A level as number and word, such as “3 Independent”; in a skill's own words where it has some. */
export const levelLabel = (guide: ProfileGuide, level: number, skill?: ProfileSkill): string =>
  `${level} ${skill?.data.words?.[level - 1] ?? levelOf(guide, level)?.name ?? ''}`.trim();

/**
 * What a person at a level of a skill can do, and what leads in; what the level means anyway where
 * the skill has no text.
 */
export function levelDescription(
  guide: ProfileGuide,
  skill: ProfileSkill,
  level: number,
): ReturnType<typeof levelText> {
  const lines = skill.data.levels[level - 1] ?? [];
  const gist = levelOf(guide, level)?.gist;
  return lines.length ? levelText(lines, guide.lead) : { lead: null, lines: gist ? [gist] : [] };
}

/** Whether levels are told by more than their words, so that a sentence can be chosen. */
export const describesLevels = ({ scale, skills }: ProfileGuide): boolean =>
  scale.some(({ gist }) => gist) ||
  skills.some(({ data }) => data.levels.some((lines) => lines.length));

/** The points of all levels that are rated, together. */
export function pointsOf({ scale }: ProfileGuide, ratings: Profile['ratings']): number {
  const worth = (rating: Rating): number =>
    scale.find(({ level }) => level === rating)?.points ?? 0;
  const sum = Object.values(ratings).reduce<number>((all, rating) => all + worth(rating), 0);
  // Tenths that are added up miss the number that is meant by a hair.
  return Math.round(sum * 1e6) / 1e6;
}

/** Address of a level on the skill's page; of the page itself where the level has no text there. */
export const levelUrl = ({ url, data }: ProfileSkill, level: number | null): string =>
  level && data.levels[level - 1]?.length ? `${url}#level-${level}` : url;

/** The skills of a list by group, groups without any left out. */
export const byGroup = (
  { groups }: ProfileGuide,
  skills: readonly ProfileSkill[],
): { readonly group: ProfileGuide['groups'][number]; readonly skills: ProfileSkill[] }[] =>
  groups
    .map((group) => ({ group, skills: skills.filter(({ data }) => data.group === group.id) }))
    .filter((filled) => filled.skills.length);

/** The same, groups under their domains; under `others` where they have none. */
export const byDomain = (
  guide: ProfileGuide,
  skills: readonly ProfileSkill[],
  others: string,
): Headed<ReturnType<typeof byGroup>[number]>[] =>
  underHeadings(guide.domains, byGroup(guide, skills), ({ group }) => group.domain, others);

/** So many skills can be rated in one sitting; of more, those that an aim asks for come first. */
export const manySkills = 60;

/**
 * The skills that count against a profile's aim, in their order: those that it asks for a level or
 * says what it expects in, and those that are rated. All of them where they are not many, or where
 * the aim asks for nothing in any.
 */
export function skillsFor(
  { skills }: ProfileGuide,
  { aim, ratings }: Pick<Profile, 'aim' | 'ratings'>,
): readonly ProfileSkill[] {
  if (!aim || skills.length <= manySkills) return skills;
  const asked = skills.filter(
    (skill) => targetOf(skill, aim) !== null || expectationOf(skill, aim).length > 0,
  );
  return asked.length
    ? skills.filter((skill) => asked.includes(skill) || Object.hasOwn(ratings, skill.id))
    : skills;
}

/** Rating of a skill, or null where there is none. */
export const ratingOf = (ratings: Profile['ratings'], id: string): Rating | null =>
  Object.hasOwn(ratings, id) ? ratings[id]! : null;

/** How many of these skills are rated. */
export const countRated = (
  skills: readonly { readonly id: string }[],
  ratings: Profile['ratings'],
): number => skills.filter(({ id }) => Object.hasOwn(ratings, id)).length;

/**
 * Name of an aim: the position, and its role where several share it, as in “Group PM, Backend PM”;
 * null where the guide has no such position.
 */
export function aimName({ positions, roles }: ProfileGuide, aim: Profile['aim']): string | null {
  const position = positions.find(({ id }) => id === aim?.position);
  if (!position) return null;
  const role = position.roles.length > 1 && roles.find(({ id }) => id === aim?.role);
  return role ? `${position.name}, ${role.name}` : position.name;
}
