import { allowing } from '../frame/policy.ts';

/** A page, or its head, whose policies also allow a script or a style that it holds. */
export const allowedIn = (
  html: string,
  directive: 'script-src' | 'style-src',
  text: string,
): string =>
  html.replace(
    policies,
    (_, before: string, policy: string) => before + allowing(policy, directive, text),
  );

const policies = /(<meta http-equiv="content-security-policy" content=")([^"]*)/g;
