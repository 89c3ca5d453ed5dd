import type { Tag } from './dom.ts';
import type { BuiltPage } from './pages.ts';

/** A sheet in a reader's hand: a number for each statement and a letter for each situation. */
export type Sheet = ReadonlyMap<number, string>;

type Values = Record<string, number>;

/** The page as somebody with a pencil reads it; nothing here knows how the screen scores. */
interface PrintedQuiz {
  /** Number of each item on the form, by its printed text. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Letters and texts of a situation's options, by its number. */
  readonly options: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** What the table says of a sheet: the name of an outcome, or that it is too close. */
  readonly read: (sheet: Sheet) => string;
  /** What it says of its own example, and the example's last column. */
  readonly tooClose: string;
}

const within = (tag: Tag): Tag[] => tag.children.flatMap((child) => [child, ...within(child)]);
const words = ({ text }: Tag): string => text.replace(/\s+/g, ' ').trim();

/** Computes what a line of the form says to write: sums, products, brackets and squares. */
export function compute(formula: string, values: Readonly<Values>): number {
  const signs = formula.match(/\d+|[A-Za-z]( total)?|[×+−()²]/g) ?? [];
  if (signs.join('').replaceAll(' ', '') !== formula.replaceAll(' ', ''))
    throw new Error(`“${formula}” is no sum that a reader could work out.`);
  let at = 0;
  const single = (): number => {
    const sign = signs[at++]!;
    let value: number;
    if (sign === '(') {
      value = sum();
      at++;
    } else value = /^\d/.test(sign) ? Number(sign) : values[sign]!;
    if (value === undefined) throw new Error(`No line says what ${sign} is.`);
    if (signs[at] !== '²') return value;
    at++;
    return value ** 2;
  };
  const product = (): number => {
    let value = single();
    while (signs[at] === '×') {
      at++;
      value *= single();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (signs[at] === '+' || signs[at] === '−')
      value += signs[at++] === '+' ? product() : -product();
    return value;
  };
  return sum();
}

/** Whether a number meets a cell of the table. */
function meets(cell: string, value: number): boolean {
  const [first, second] = (cell.match(/−?\d+/g) ?? []).map((text) =>
    Number(text.replace('−', '-')),
  );
  if (cell === 'any') return true;
  if (/^−?\d+ or more$/.test(cell)) return value >= first!;
  if (/^−?\d+ or less$/.test(cell)) return value <= first!;
  if (/^−?\d+ to \d+$/.test(cell)) return value >= first! && value <= second!;
  throw new Error(`“${cell}” is no bound that a reader could check.`);
}

/** Reads form, key, sums and table from the built page. Throws where one of them is missing. */
export function readPrinted({ tags }: BuiltPage): PrintedQuiz {
  const byId = (id: string): Tag => {
    const found = tags.find(({ attributes }) => attributes.get('id') === id);
    if (!found) throw new Error(`The page has no #${id}.`);
    return found;
  };
  const rowsOf = (id: string): Tag[][] =>
    within(byId(id))
      .filter(({ name, parent }) => name === 'tr' && parent?.name === 'tbody')
      .map(({ children }) => [...children]);
  const classed = (list: readonly Tag[], name: string): Tag[] =>
    list.filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));

  const numbers = new Map<string, number>();
  const options = new Map<number, ReadonlyMap<string, string>>();
  for (const line of classed(tags, 'lines').flatMap(({ children }) => children)) {
    const [number, text] = line.children;
    numbers.set(words(text!), Number(number!.text));
  }
  for (const line of classed(tags, 'situations').flatMap(({ children }) => children)) {
    const [number, body] = line.children;
    numbers.set(words(body!.children[0]!), Number(number!.text));
    options.set(
      Number(number!.text),
      new Map(
        body!.children[1]!.children.map(({ children }) => [
          words(children[1]!),
          words(children[0]!),
        ]),
      ),
    );
  }

  const worth = (id: string): Map<number, Map<string, string>> => {
    const head = within(byId(id))
      .filter(({ name, parent }) => name === 'th' && parent?.parent?.name === 'thead')
      .map(words);
    return new Map(
      rowsOf(id).map(([number, ...cells]) => [
        Number(number!.text),
        new Map(cells.slice(0, -1).map((cell, place) => [head[place + 1]!, words(cell)])),
      ]),
    );
  };
  const lists = [
    ['F', worth('_key-frontend')],
    ['B', worth('_key-backend')],
    ['R', worth('_key-range')],
  ] as const;
  const letters = worth('_key-letters');
  const lines = new Map(rowsOf('_lines').map(([name, how]) => [words(name!), words(how!)]));

  const valuesOf = (sheet: Sheet): Values => {
    const values: Values = {};
    for (const [letter, list] of lists) {
      values[letter] = 0;
      for (const [number, points] of list) values[letter] += Number(points.get(sheet.get(number)!));
    }
    const counted = [...letters].map(([number, one]) => one.get(sheet.get(number)!)!);
    for (const letter of ['F', 'B', 'M', 'D'])
      values[letter.toLowerCase()] = counted.filter((one) => one === letter).length;
    const circled = lists.flatMap(([, list]) => [...list.keys()]).map((one) => sheet.get(one)!);
    values['o'] = circled.filter((one) => one === '1' || one === '5').length;
    values['i'] = circled.filter((one) => one === '2' || one === '4').length;
    lists.forEach(([, list], at) => {
      const worths = [...list].map(([number, points]) => Number(points.get(sheet.get(number)!)));
      values['uvw'[at]!] =
        worths.filter((worth) => worth >= 3).length - worths.filter((worth) => worth <= 1).length;
    });
    for (const name of ['F total', 'B total', 'Lead', 'R total', 'Spread', 'Split'])
      values[name] = compute(lines.get(name)!, values);
    return values;
  };

  const contradicts = /^.*? They do if (.*?) is (\d+) or more while (.*?) is −(\d+) or less/.exec(
    words(byId('_contradicts')),
  )!;
  const widest = /more than (\d+) and the split is more than (\d+)/.exec(words(byId('_spread')))!;
  const [, ratings, far, choices, chosen] = contradicts;
  const disagree = (values: Values): boolean => {
    const [one, other] = [compute(ratings!, values), compute(choices!, values)];
    return (
      (one >= Number(far) && other <= -Number(chosen)) ||
      (one <= -Number(far) && other >= Number(chosen))
    );
  };
  const table = rowsOf('_roles').map((cells) => cells.map(words));
  const [tooClose] = table.at(-1)!;
  return {
    numbers,
    options,
    tooClose: tooClose!,
    read: (sheet) => {
      const values = valuesOf(sheet);
      const wide = values['Spread']! > Number(widest[1]) && values['Split']! > Number(widest[2]);
      if (disagree(values) || wide) return tooClose!;
      const columns = ['Lead', 'F', 'B', 'R total'].map((name) => values[name]!);
      const found = table
        .slice(0, -1)
        .find(([, ...cells]) => cells.every((cell, place) => meets(cell, columns[place]!)));
      return found?.[0] ?? tooClose!;
    },
  };
}
