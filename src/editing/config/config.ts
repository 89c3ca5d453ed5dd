import { withBase } from '../../model/address.ts';
import type { Site } from '../../model/site.schema.ts';
import { forgeOf } from '../forge.ts';
import type { EditorContent } from './collections.ts';

/** The editor’s configuration. */
export function configOf(
  { name, url, base, logo }: Site,
  admin: NonNullable<Site['admin']>,
  { collections }: EditorContent,
): Readonly<Record<string, unknown>> {
  const { forge, repository, branch } = admin;
  const { url: host, api } = forgeOf(admin);
  return {
    load_config_file: false,
    backend: {
      name: forge,
      repo: repository,
      ...(branch && { branch }),
      base_url: host,
      api_root: api,
      // Signing in through the host’s own page needs a service of one’s own for most hosts.
      auth_methods: ['token'],
    },
    app_title: name,
    site_url: url,
    display_url: new URL(base, url).href,
    ...(logo && { logo: { src: withBase(base, logo.src) } }),
    media_folder: 'public/images',
    public_folder: '/images',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections,
  };
}
