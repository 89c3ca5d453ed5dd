/** A number with its noun: `1 skill`, `2 skills`. */
export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
