import { keep, readKept } from '../../../browser/island/kept.client.ts';
import { storageKey } from '../../../model/storage.ts';
import { readProfile, writeProfile } from '../../profile/file.model.ts';
import { pressureOf } from '../../profile/gap.model.ts';
import { emptyProfile } from '../../profile/parts.model.ts';
import { type Profile, type ProfileWorld, rate, type Rating } from '../../profile/profile.model.ts';

/** What the page knows of the guide, to read and to keep a profile. */
interface Kept {
  readonly base: string;
  /** Null where the position sets no levels, so that nothing belongs in a profile. */
  readonly aim: Profile['aim'];
  readonly world: ProfileWorld;
}

const root = document.querySelector<HTMLElement>('[data-self-check]')!;
const { base, aim, world } = JSON.parse(
  document.querySelector('#_self-check')!.textContent,
) as Kept;
const key = storageKey(base, 'profile');
const status = root.querySelector<HTMLElement>('[role="status"]')!;
const nothing = root.querySelector<HTMLElement>('.nothing')!;
const part = (name: string): HTMLElement => root.querySelector(`[data-part="${name}"]`)!;

const ratingOf = (value: string): Rating => (value === 'unknown' ? 'unknown' : Number(value));

/** The skills with their controls and their places in the answer. */
const skills = [...root.querySelectorAll<HTMLFieldSetElement>('fieldset')].map((field) => ({
  id: field.dataset.skill!,
  target: Number(field.dataset.target),
  weight: Number(field.dataset.weight),
  inputs: [...field.querySelectorAll<HTMLInputElement>('input')],
  meanings: [...field.querySelectorAll<HTMLElement>('.means')],
  item: root.querySelector<HTMLElement>(`li[data-skill="${field.dataset.skill!}"]`)!,
}));

const chosen = ({ inputs }: (typeof skills)[number]): HTMLInputElement =>
  inputs.find(({ checked }) => checked) ?? inputs[0]!;

/** Says what is enough and what is missing, by what is chosen now. */
function answer(): void {
  const rated = skills.map((skill) => {
    const input = chosen(skill);
    const pressure = pressureOf(ratingOf(input.value), skill.target, skill.weight);
    for (const means of skill.meanings) means.hidden = means.dataset.value !== input.value;
    const words = [...input.closest('label')!.querySelectorAll(':not([aria-hidden])')];
    skill.item.querySelector('[data-own]')!.textContent = words
      .map((element) => element.textContent.trim())
      .filter(Boolean)
      .join(' ');
    return { ...skill, pressure };
  });
  const missing = rated
    .filter(({ pressure }) => pressure > 0)
    .toSorted((a, b) => b.pressure - a.pressure);
  const enough = rated.filter(({ pressure }) => pressure === 0);
  for (const [name, list] of Object.entries({ missing, enough })) {
    part(name)
      .querySelector('ol')!
      .append(...list.map(({ item }) => item));
    part(name).hidden = list.length === 0;
  }
  nothing.hidden = missing.length > 0;
  status.textContent = status.dataset
    .text!.replace('{enough}', String(enough.length))
    .replace('{all}', String(rated.length))
    .replace('{missing}', String(missing.length));
}

/** The profile that this browser keeps; empty where there is none or it cannot be read. */
function ownProfile(): Profile {
  const kept = readKept(key);
  const read = kept === 'blocked' || kept.text === null ? null : readProfile(kept.text, world);
  return read && !('error' in read) ? read.profile : emptyProfile;
}

// What the reader said of a skill before counts for more than what the step below asks for.
if (aim) {
  const { ratings } = ownProfile();
  for (const { id, inputs } of skills)
    if (Object.hasOwn(ratings, id))
      for (const input of inputs) input.checked = input.value === String(ratings[id]);
}
answer();
root.querySelector('form')!.addEventListener('input', answer);
root.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());

root.querySelector('[data-keep]')?.addEventListener('click', () => {
  const kept = readKept(key);
  // What cannot be read is not replaced behind the reader's back; the profile's page tells of it.
  if (kept === 'blocked' || (kept.text && 'error' in readProfile(kept.text, world))) return;
  const whole = skills.reduce(
    (profile, skill) => rate(profile, skill.id, ratingOf(chosen(skill).value)),
    ownProfile(),
  );
  keep(key, writeProfile({ ...whole, aim }));
});
