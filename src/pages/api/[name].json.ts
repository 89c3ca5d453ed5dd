import type { APIRoute } from 'astro';
import { addressOf, guide } from '../../guide/catalog.ts';
import {
  careersForApi,
  faqForApi,
  glossaryForApi,
  quizForApi,
  rolesForApi,
  skillsForApi,
} from '../../outputs/api/api.model.ts';

const { sections } = guide.site;
const makers = {
  ...(sections.roles && { roles: rolesForApi }),
  ...(sections.skills && { skills: skillsForApi }),
  ...(sections.careers && { careers: careersForApi }),
  ...(sections.quiz && { quiz: quizForApi }),
  ...(sections.faq && { faq: faqForApi }),
  ...(sections.glossary && { glossary: glossaryForApi }),
};

export const getStaticPaths = () =>
  Object.entries(makers).map(([name, make]) => ({ params: { name }, props: { make } }));

/** The records of a section as JSON. */
export const GET: APIRoute<{ make: NonNullable<(typeof makers)[keyof typeof makers]> }> = ({
  props,
}) => Response.json(props.make(guide, addressOf));
