/**
 * Data as the text of a script element that no browser runs. `<` is written in another way, so that
 * no closing tag and no comment inside the data can end the element or change how it is read.
 */
export const dataBlock = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
