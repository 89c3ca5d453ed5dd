// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { careersForApi } from '../../../../../src/outputs/api/api.model.ts';
import { careerStrings, skillStrings } from '../../../../../src/strings/en.ts';
import { guideOf, move, position, role } from '../../../model/example.ts';

const words = careerStrings;
const both = ['one', 'two'];
const guide = guideOf({
  roles: [role('one'), role('two')],
  careers: [
    position('start', { roles: ['one'], moves: [move('lead')] }),
    position('lead', {
      roles: both,
      moves: [move('head')],
      points: 12,
      keySkills: [{ skill: 'glue', why: 'Boards stay together.' }],
    }),
    position('head', { roles: both, moves: [move('chief')], points: 28 }),
    position('chief', { roles: both }),
  ],
});
type Cells<T> = Record<string, Record<string, T>>;
const skill = (id: string, targets: Cells<number>, expectations: Cells<string[]> = {}) => ({
  id,
  name: `Name of ${id}`,
  group: 'craft',
  levels: [['Does it.'], ['Does it well.'], ['Leads it.']],
  words: [],
  core: [],
  prompts: id === 'glue' ? ['When did you last glue?'] : [],
  answers: [],
  targets,
  expectations,
});
const answers: Record<string, unknown> = {
  careers: careersForApi(guide, (path) => path),
  skills: {
    version: 2,
    framework: {
      scale: {
        levels: ['Low', 'Middle', 'High'].map((name, at) => ({ level: at + 1, name })),
        lead: '',
      },
      groups: [{ id: 'craft', label: 'Craft' }],
    },
    skills: [
      skill(
        'saw',
        { one: { start: 1, lead: 2, head: 3 }, two: { lead: 1, head: 2 } },
        { two: { lead: ['Saws for a team.'], head: ['Saws for the house.'] } },
      ),
      skill('glue', { one: { start: 1, lead: 2 }, two: { lead: 1 } }),
    ],
  },
};

const select = (name: string, label: string, values: readonly string[]): string =>
  `<label for="_${name}">${label}</label><select id="_${name}" name="${name}"><option value="">…</option>${values
    .map((value) => `<option value="${value}">Name of ${value}</option>`)
    .join('')}</select>`;

/** Opens a page that has one of the forms, and runs its code. */
async function open(
  form: 'route' | 'contrast' | 'pack',
  query = '',
): Promise<{
  status: HTMLElement;
  place: HTMLElement;
  field: (name: string) => HTMLSelectElement;
}> {
  const posts = ['start', 'lead', 'head', 'chief'];
  const columns = ['one/start', 'one/lead', 'two/lead', 'one/head', 'two/head'];
  const names = form === 'pack' ? ['for'] : ['from', 'to'];
  history.replaceState(null, '', `/page/${query}`);
  document.body.innerHTML = `
    <form data-${form} action="/page/" data-careers="careers" data-skills="skills" data-base="/">
      ${names.map((name) => select(name, name, form === 'route' ? posts : columns)).join('')}
      <button>Show</button><button type="button" data-swap>Swap</button>
    </form>
    <p role="status" id="_${form}-status"></p>
    <div id="${form === 'route' ? '_route-ways' : `_${form}`}"></div>`;
  vi.resetModules();
  await {
    route: () => import('../../../../../src/features/careers/choosers/route-chooser.client.ts'),
    contrast: () =>
      import('../../../../../src/features/careers/choosers/contrast-chooser.client.ts'),
    pack: () => import('../../../../../src/features/careers/pack/pack-maker.client.ts'),
  }[form]();
  return {
    status: document.querySelector<HTMLElement>('[role=status]')!,
    place: document.querySelector<HTMLElement>('[role=status] + div')!,
    field: (name) => document.querySelector<HTMLSelectElement>(`[name=${name}]`)!,
  };
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve({ ok: true, json: () => Promise.resolve(answers[address]) }),
  );
});

test('a step to a position that nobody judged tells no figures, and says why', async () => {
  const { place } = await open('route', '?from=start&to=chief');
  await vi.waitFor(() => expect(place.querySelectorAll('.way > li')).toHaveLength(3));
  const [, up, top] = place.querySelectorAll('.way > li');
  expect(up?.textContent).toContain('1 raised, 1 no longer set');
  expect(top?.textContent).toContain(skillStrings.missing('Name of chief'));
  expect(top?.querySelector('details')).toBeNull();
  expect(place.textContent).not.toContain('vanish');
});

test('an address of a position without targets is known, and said to have none', async () => {
  const said = skillStrings.missing('Name of chief');
  const contrast = await open('contrast', '?from=one/head&to=one/chief');
  await vi.waitFor(() => expect(contrast.status.textContent).toBe(said));
  const lost = await open('contrast', '?from=one/head&to=two/start');
  await vi.waitFor(() => expect(lost.status.textContent).toBe(words.contrast.unknown));
});

test.each([
  ['route', 'from', words.route.choose],
  ['contrast', 'from', words.contrast.choose],
  ['pack', 'for', words.packs.choose],
] as const)(
  'a %s asked for too early leads to what is to be chosen',
  async (form, name, choose) => {
    const { status, field } = await open(form);
    const send = (): void => document.querySelector<HTMLButtonElement>('form button')!.click();
    expect(status.textContent).toBe('');
    const leadsTo = (select: HTMLSelectElement): void => {
      expect(document.activeElement).toBe(select);
      expect(select.getAttribute('aria-invalid')).toBe('true');
      expect(select.getAttribute('aria-describedby')).toBe(status.id);
      expect(status.textContent).toBe((choose as Record<string, string>)[select.name]);
    };
    send();
    leadsTo(field(name));
    const [first, second] = document.querySelectorAll('select');
    first!.selectedIndex = 1;
    first!.dispatchEvent(new Event('change'));
    expect(first!.hasAttribute('aria-invalid')).toBe(false);
    expect(status.textContent).toBe('');
    send();
    if (second) leadsTo(second);
    else await vi.waitFor(() => expect(document.querySelector('.pack')).not.toBeNull());
  },
);

test('an address that names one end asks for the other, and leaves the focus alone', async () => {
  const { status } = await open('route', '?from=start');
  expect(status.textContent).toBe(words.route.choose.to);
  expect(document.activeElement).toBe(document.body);
  const sent = await open('contrast', '?from=&to=');
  expect(sent.status.textContent).toBe(words.contrast.choose.from);
});

test('a step names no role that nobody chose, and says whose its figures are', async () => {
  const any = await open('route', '?from=lead&to=head');
  await vi.waitFor(() => expect(any.place.querySelector('h4')).not.toBeNull());
  expect(any.place.querySelector('h4')?.textContent).toBe(words.promotion('Name of head'));
  expect(any.place.textContent).toContain(words.route.figures('Name of one'));
  expect(any.place.textContent).toContain(words.route.anyRole);
  const kept = await open('route', '?from=start&to=lead');
  await vi.waitFor(() => expect(kept.place.querySelector('h4')).not.toBeNull());
  expect(kept.place.textContent).toContain(words.route.figures('Name of one'));
  expect(kept.place.textContent).not.toContain(words.route.anyRole);
});

test('an address of a position that there is no pack of is known, and said to have none', async () => {
  const pack = await open('pack', '?role=two&position=chief');
  const name = words.position.as('Name of chief', 'Name of two');
  await vi.waitFor(() => expect(pack.status.textContent).toBe(words.packs.empty(name)));
});

test('a pack names the skills that matter most, and those with a level', async () => {
  const { place } = await open('pack', '?role=one&position=lead');
  await vi.waitFor(() => expect(place.querySelector('.pack')).not.toBeNull());
  const heads = [...place.querySelectorAll('h3, h4')].map(({ textContent }) => textContent);
  const { advert, questions, whole, duties, keySkills, skills, prompts } = words.packs;
  expect(heads).toEqual([advert, questions(1), whole, duties, keySkills, skills, prompts]);
  expect(place.querySelector('dl')?.textContent).toBe('Name of glueBoards stay together.');
  expect(place.querySelector('.advert')?.textContent).toContain(
    'Name of glue. Boards stay together.',
  );
  const [question] = place.querySelectorAll('.questions li');
  expect(question?.textContent).toContain('When did you last glue?');
});

test('positions that differ by points and texts alone say the points of both', async () => {
  const { place, status } = await open('contrast', '?from=two/lead&to=two/head');
  const said = `1 raised, 1 no longer set, ${words.change.points('12', '28')}, ${words.change.texts(1)}`;
  await vi.waitFor(() =>
    expect(status.textContent).toBe(
      words.contrast.result(
        words.position.as('Name of lead', 'Name of two'),
        words.position.as('Name of head', 'Name of two'),
        said,
      ),
    ),
  );
  const [, texts] = place.querySelectorAll('table');
  const cells = [...texts!.querySelectorAll('td')].map(({ textContent }) => textContent);
  expect(cells).toEqual(['Saws for a team.', 'Saws for the house.']);
});
