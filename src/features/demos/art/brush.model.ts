/** Colours that all drawings share, so that they look drawn by one hand. */
export const hue = {
  honey: '#f2a51f',
  light: '#ffd56b',
  amber: '#c4730d',
  brown: '#6a3813',
  cream: '#fff4da',
  red: '#c43f26',
  rose: '#e8795b',
  leaf: '#5d9440',
  dark: '#33682f',
  blue: '#4f87a6',
  pale: '#9cc4d6',
} as const;

/** A filled shape. */
export const path = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`;
/** A line of some width. */
export const line = (stroke: string, width: number, d: string): string =>
  `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
/** A filled circle. */
export const disc = (fill: string, x: number, y: number, r: number): string =>
  `<circle fill="${fill}" cx="${x}" cy="${y}" r="${r}"/>`;
/** One cell of a honeycomb. */
export const hexagon = (fill: string, x: number, y: number): string =>
  path(fill, `M${x} ${y}l8-4.6 8 4.6v9.2l-8 4.6-8-4.6z`);
