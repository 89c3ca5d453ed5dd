import { describe, expect, test } from 'vitest';
import { type Changes, copyGuide } from '../guide-copy.ts';
import { articles, questions, setField, settings, terms } from '../samples.ts';

const guide = copyGuide();
const skill = 'content/skills/reliability.yaml';
const about = 'content/about/this-guide.mdx';
const style = 'content/style.yaml';
const words = 'words:\n  - avoid: [zyzzyva]\n    write: beetle\n';

/** Settings in which nothing is lenient, or these rules. */
const strictBut = (...lenient: string[]): Changes => ({
  [settings]: JSON.stringify({
    ...(JSON.parse(guide.read(settings)) as object),
    strict: true,
    lenient: lenient.length ? lenient : undefined,
  }),
  [style]: words,
});
const everything = ['steps', 'examples', 'inbound', 'words'];

/** Without its example for one role. */
const oneSided = guide.read(skill).replace(/^ {2}frontend: .*\n(?= {2}backend: )/m, '');
const playbook = (body: string): string =>
  `---\ntitle: A drill\ndescription: ${guide.read(about).match(/^description: (.*)$/m)![1]}\n` +
  `lede: How to drill.\nnext:\n  text: Go on\n  link: /faq/\n---\n\n${body}\n`;
const column = (role: string): string =>
  `<Callout title="At ${role}" role="${role}">\n\nSo.\n\n</Callout>`;
const linked: Changes = {
  [about]: `${guide.read(about)}\nSee [the drill](/playbooks/drill/) for that.\n`,
};

const advised = (changes: Changes) => {
  const { faults, advice } = guide.check({ ...strictBut(...everything), ...changes });
  expect(faults).toEqual([]);
  return advice;
};

test('what is not changed gets no advice, whatever the rules', () => {
  expect(advised({})).toEqual([]);
});

describe('both sides are shown', () => {
  test('by every skill', () => {
    expect(oneSided).not.toBe(guide.read(skill));
    expect(advised({ [skill]: oneSided })).toEqual([
      expect.objectContaining({ file: skill, field: 'examples' }),
    ]);
  });

  test('by every playbook', () => {
    const of = (body: string) =>
      advised({ ...linked, 'content/playbooks/drill.mdx': playbook(body) }).map(
        ({ file, reason }) => `${file}: ${reason}`,
      );
    expect(of(`${column('frontend')}\n\n${column('backend')}`)).toEqual([]);
    expect(of(column('frontend'))).toEqual([
      'content/playbooks/drill.mdx: Has no example for the role “backend”.',
    ]);
    expect(of('Text.')).toHaveLength(2);
  });
});

describe('a page that nothing leads to', () => {
  const alone = { 'content/about/alone.mdx': playbook('Text.') };

  test('is named, as long as it is in lists', () => {
    expect(advised(alone)).toEqual([
      expect.objectContaining({ file: 'content/about/alone.mdx', field: 'links', line: 2 }),
    ]);
    const hidden = playbook('Text.').replace('---\ntitle', '---\nlisted: false\ntitle');
    expect(advised({ 'content/about/alone.mdx': hidden })).toEqual([]);
  });

  test('is no longer alone with a link, which its own does not count for', () => {
    const self = playbook('See [this very page](/about/alone/).');
    expect(advised({ 'content/about/alone.mdx': self })).toHaveLength(1);
    const link = { [about]: `${guide.read(about)}\nSee [it](./alone.mdx#top) there.\n` };
    const { faults } = guide.check({ ...strictBut(...everything), ...alone, ...link });
    expect(faults.map(({ field }) => field)).toEqual(['link']);
    const good = { [about]: `${guide.read(about)}\nSee [the page alone](./alone.mdx) there.\n` };
    expect(advised({ ...alone, ...good })).toEqual([]);
  });
});

test('a page without a next step is named', () => {
  const without = guide.read(about).replace(/^next:\n(?: {2}.*\n)+/m, '');
  expect(advised({ [about]: without })).toEqual([
    expect.objectContaining({ file: about, field: 'next' }),
  ]);
});

test('what leads on from a question and from a term with a text is asked for', () => {
  for (const [file, field] of [
    [questions[0]!, 'related'],
    [articles[0]!, 'related'],
    [articles[0]!, 'description'],
  ] as const) {
    const line = new RegExp(`^${field}:.*\\n(?:[ ]+.*\\n)*`, 'm');
    const without = guide.read(file).replace(line, '');
    expect(without).not.toBe(guide.read(file));
    const { faults, advice } = guide.check({ ...strictBut(...everything), [file]: without });
    const found = expect.objectContaining({ file, field }) as unknown;
    // A step is put off here; a description is not.
    expect(field === 'related' ? advice : faults).toEqual([found]);
  }
});

describe('a word to avoid', () => {
  test('is named with file, line and column, in a text and in a field', () => {
    const text = `${guide.read(about)}\nIt is a Zyzzyva, \`zyzzyva\`.\n`;
    const field = guide.read(skill).replace(/^why: (['"]?)/m, 'why: $1The zyzzyva. ');
    const lineOf = (file: string, part: string): number =>
      file.slice(0, file.indexOf(part)).split('\n').length;
    expect(advised({ [about]: text, [skill]: field })).toEqual([
      expect.objectContaining({ file: about, line: lineOf(text, 'Zyzzyva'), column: 9 }),
      expect.objectContaining({
        ...{ file: skill, field: 'why', line: lineOf(field, 'zyzzyva') },
        column:
          field
            .split('\n')
            .find((line) => line.startsWith('why'))!
            .indexOf('zyzzyva') + 1,
        hint: 'Write instead: beetle.',
      }),
    ]);
  });

  test('may be an alias, by which readers search', () => {
    const term = terms[0]!;
    const text = setField('aliases', '[zyzzyva]')(guide.read(term));
    expect(advised({ [term]: text })).toEqual([]);
  });

  test('is not looked for without a list', () => {
    const text = `${guide.read(about)}\nIt is a zyzzyva.\n`;
    expect(advised({ [about]: text, [style]: null })).toEqual([]);
  });
});

test('a rule that is not lenient stops strict content, and no other', () => {
  const spoilt = { [skill]: oneSided, [about]: `${guide.read(about)}\nIt is a zyzzyva.\n` };
  const fields = (...lenient: string[]) => {
    const { faults, advice } = guide.check({ ...strictBut(...lenient), ...spoilt });
    return [faults, advice].map((list) => list.map(({ field }) => field));
  };
  expect(fields()).toEqual([['words', 'examples'], []]);
  expect(fields('words')).toEqual([['examples'], ['words']]);
  expect(fields('examples', 'words')).toEqual([[], ['words', 'examples']]);
});
