import type { SignShape } from '../../model/guide.ts';

/** Outline of a role's sign on a grid of 24; the line is always at half height. */
export const signOutlines: Readonly<Record<SignShape, string | null>> = {
  above: 'M4.5 12a7.5 7.5 0 0 1 15 0z',
  below: 'M4.5 12h15v8.5h-15z',
  across: 'M12 3.5 20 12l-8 8.5L4 12z',
  none: null,
};

/** Whether some role is on a side of the line, so that there is a line to speak of. */
export const haveSides = (
  roles: readonly { readonly data: { readonly mark: SignShape } }[],
): boolean => roles.some(({ data }) => data.mark !== 'none');

/** The line that every sign is drawn against. */
export const signLine = 'M.5 12h23';
