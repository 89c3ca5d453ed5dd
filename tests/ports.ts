const first = Number(process.env.E2E_PORT ?? 4391);

/** Where tests serve sites and drive browsers; `E2E_PORT` moves them where that is taken. */
export const ports = {
  root: first,
  team: first + 1,
  werkstatt: first + 2,
  engines: first + 3,
  webdriver: first + 4,
  frameworks: first + 5,
};
