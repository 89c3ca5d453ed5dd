import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

test('pages opt in to moving smoothly before any script can hold them up', async ({ request }) => {
  for (const { name, path } of templates) {
    const html = await (await request.get(path)).text();
    const [head = ''] = html.split(/<script\b/);
    const sheets = [...head.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    const styles = await Promise.all(
      sheets.map(async ([, address = '']) => (await request.get(address)).text()),
    );
    expect.soft(styles.join(''), name).toContain('@view-transition');
  }
});
