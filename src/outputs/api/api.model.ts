import type {
  CareersApi,
  FaqApi,
  GlossaryApi,
  QuizApi,
  RolesApi,
  SkillsApi,
} from './api.schema.ts';
import { otherFields, positionFields } from './fields.model.ts';
import { type AddressOf, originPath, recordPath, termPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import type { Step } from '../../features/careers/careers.model.ts';
import { bankOf } from '../../features/quiz/bank.model.ts';
import { levelsOf } from '../../features/skills/scale.model.ts';

/** The roles for machines. */
export const rolesForApi = (guide: Guide, addressOf: AddressOf): RolesApi => ({
  version: 1,
  roles: guide.roles.map(({ id, data }) => ({
    id,
    url: addressOf(recordPath('roles', id)),
    name: data.name,
    title: data.title,
    mark: data.mark,
    owns: data.door?.owns ?? '',
    lede: data.lede ?? '',
    description: data.description ?? '',
  })),
});

const roleIds = (guide: Guide, roles: readonly string[] | undefined): string[] =>
  guide.roles.map(({ id }) => id).filter((id) => !roles || roles.includes(id));

/** The skills and their scale for machines. Throws where the guide has no framework. */
export function skillsForApi(guide: Guide, addressOf: AddressOf): SkillsApi {
  if (!guide.framework) throw new Error('There is no framework.');
  const framework = guide.framework.data;
  return {
    version: 2,
    framework: {
      scale: {
        levels: levelsOf(framework),
        lead: framework.scale?.lead ?? '',
        reached: 'all-lines',
      },
      domains: framework.domains,
      groups: framework.groups.map(({ id, label, text = '', role = null, domain = null }) => ({
        id,
        label,
        text,
        role,
        domain,
      })),
    },
    skills: guide.skills.map(({ id, data }) => ({
      id,
      url: addressOf(recordPath('skills', id)),
      name: data.name,
      aliases: [...(data.aliases ?? [])],
      code: data.code,
      group: data.group,
      definition: data.definition ?? '',
      why: data.why ?? '',
      without: data.without ?? '',
      levels: data.levels,
      words: [...(data.words ?? [])],
      examples: { ...data.examples },
      evidence: [...data.evidence],
      start: data.start ?? '',
      weeks: [...(data.weeks ?? [])],
      prompts: data.prompts.map(({ ask }) => ask),
      answers: data.prompts.map(({ strong = '', weak = '' }) => ({ strong, weak })),
      core: [...(data.core ?? [])],
      targets: data.targets,
      expectations: data.expectations,
      terms: [...(data.terms ?? [])],
      read: data.read.map(({ text, link }) => ({ text, url: addressOf(link) })),
      sources: [...(data.sources ?? [])],
    })),
  };
}

/** The questions for machines. */
export const faqForApi = (guide: Guide, addressOf: AddressOf): FaqApi => ({
  version: 1,
  questions: guide.faq.map(({ id, data }) => ({
    id,
    url: addressOf(recordPath('faq', id)),
    question: data.question,
    answer: data.answer,
    topic: data.topic,
    roles: roleIds(guide, data.roles),
    related: [...(data.related ?? [])],
  })),
});

/** The glossary for machines. */
export const glossaryForApi = (guide: Guide, addressOf: AddressOf): GlossaryApi => ({
  version: 1,
  terms: guide.glossary.map(({ id, data, hasBody }) => ({
    id,
    url: addressOf(termPath(id, hasBody)),
    term: data.term,
    definition: data.definition,
    topic: data.topic,
    aliases: [...(data.aliases ?? [])],
    roles: roleIds(guide, data.roles),
    related: [...(data.related ?? [])],
    sources: [...(data.sources ?? [])],
  })),
});

/** The quiz for machines. Throws where the guide has none. */
export function quizForApi({ quiz }: Guide): QuizApi {
  if (!quiz.bank) throw new Error('There is no quiz.');
  const { bank, items } = bankOf(quiz.bank.data);
  return {
    version: 1,
    bank,
    items: items.map((item) =>
      item.kind === 'rating'
        ? { ...item }
        : { ...item, options: item.options.map((option) => ({ ...option })) },
    ),
  };
}

/** The texts of a step; those that are not written are empty. */
const whole = ({ why = '', gap = '', evidence = '' }: Step) => ({ why, gap, evidence });

/** Positions and origins for machines. */
export const careersForApi = (guide: Guide, addressOf: AddressOf): CareersApi => ({
  version: 1,
  framework: {
    grades: [...(guide.framework?.data.grades ?? [])],
    tracks: [...(guide.framework?.data.tracks ?? [])],
    roles: guide.roles.map(({ id, data }) => ({ id, label: data.name })),
  },
  careers: [
    ...guide.careers.map(({ id, data }) => ({
      id,
      url: addressOf(recordPath('careers', id)),
      kind: 'position' as const,
      name: data.name,
      title: data.title,
      grade: data.grade,
      track: data.track ?? '',
      roles: [...data.roles],
      lede: data.lede ?? '',
      scope: data.scope ?? '',
      duties: [...data.duties],
      focus: (data.focus ?? []).map(({ roles = data.roles, text = '', ...focus }) => ({
        ...focus,
        text,
        roles: [...roles],
      })),
      moves: data.moves.map(({ back, ...move }) => ({
        ...move,
        ...whole(move),
        ...(back && { back: whole(back) }),
      })),
      exits: (data.exits ?? []).map((exit) => ({ ...exit, ...whole(exit) })),
      sources: [...(data.sources ?? [])],
      ...otherFields(data, positionFields),
    })),
    ...guide.origins.map(({ id, data }) => ({
      id,
      url: addressOf(originPath(id)),
      kind: 'origin' as const,
      name: data.name,
      text: data.text ?? '',
      moves: data.moves.map((move) => ({ ...move, ...whole(move) })),
      sources: [...(data.sources ?? [])],
    })),
  ],
});
