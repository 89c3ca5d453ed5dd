import {
  type CareersData,
  noSkills,
  parseCareers,
  parseSkills,
  type SkillsData,
} from './data.model.ts';

/** What the choosers work with. */
export interface CareerSource {
  readonly careers: CareersData;
  readonly skills: SkillsData;
}

async function read<T>(address: string, parse: (value: unknown) => T | null): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data = parse(await response.json());
  if (!data) throw new Error(`${address} is of another version.`);
  return data;
}

let source: Promise<CareerSource> | undefined;

/**
 * Fetches the positions, and the skills where the guide has them, once; a failure is forgotten, so
 * that the reader can try again. Rejects where either cannot be fetched or read.
 */
export function careerSource({ dataset }: HTMLElement): Promise<CareerSource> {
  source ??= Promise.all([
    read(dataset.careers!, parseCareers),
    dataset.skills ? read(dataset.skills, parseSkills) : noSkills,
  ]).then(([careers, skills]) => ({ careers, skills }));
  source.catch(() => {
    source = undefined;
  });
  return source;
}
