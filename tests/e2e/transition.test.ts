import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

test('pages opt in to moving smoothly before any script can hold them up', async ({ request }) => {
  for (const { name, path } of templates) {
    const html = await (await request.get(path)).text();
    const [head = ''] = html.split(/<script src|<body/);
    expect.soft(head, name).toContain('@view-transition');
  }
});
