import { expect, test } from './quiet.ts';

test.use({ allowed: /^console: (policy: |.*(Content Security Policy|TrustedHTML))/ });

test('what breaks the policy is stopped and heard of', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  await page.goto('./');
  const refused = await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGOD' }));
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.innerHTML = '<p>no</p>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  for (const directive of ['img-src', 'style-src-attr', 'require-trusted-types-for'])
    await expect.poll(() => heard.join('\n')).toContain(`policy: ${directive}`);
});
