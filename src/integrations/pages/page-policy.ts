import { allowing } from '../../frame/policy.ts';

/** A page, or its head, whose policies also allow a script or a style that it holds. */
export function allowedIn(
  html: string,
  directive: 'script-src' | 'style-src',
  text: string,
): string {
  // Policies are stated in the head, and the rest of a page is long.
  const end = html.indexOf('</head>');
  const head = end < 0 ? html : html.slice(0, end);
  const stated = head.replace(
    policies,
    (_, before: string, policy: string) => before + allowing(policy, directive, text),
  );
  return stated + html.slice(head.length);
}

const policies = /(<meta http-equiv="content-security-policy" content=")([^"]*)/g;
