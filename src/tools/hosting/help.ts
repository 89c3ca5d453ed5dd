/** What `npm run hosting` takes. */
export const help = `Writes the configuration of a server or host: headers, types, compression, cache rules.

  npm run hosting -- nginx | caddy | apache | netlify | table

nginx, caddy and apache also serve the guide with TLS and lead from http to https. netlify writes the
file _headers for Netlify and Cloudflare Pages, table what to set by hand elsewhere.

  --root DIR            Folder on the server that holds what was built; /srv/guide/current if not given
  --name HOST           Name that browsers ask for, instead of the one in url of site.json
  --certificate FILE    The certificate with its chain, and
  --key FILE            its key; without them Caddy gets one itself, the others look for certbot's
  --admin               The guide has an editor at /admin/
  --out FILE            Writes to a file instead of the screen

The path, and whether there is https at all, come from base and url of site.json, or from BASE_PATH and
SITE_URL. It ends with 0 where it is done, 1 where it is not possible, 2 where it was not understood.`;
