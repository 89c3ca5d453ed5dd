import { type Amount, contentOf, endings } from './content.ts';

/** Components of the guide, and what says the same in Starlight. */
const components: readonly (readonly [RegExp, string])[] = [
  [/<Callout title="([^"]*)"( kind="caution")?>/g, '<Aside title="$1"$2>'],
  [/<\/Callout>/g, '</Aside>'],
  [/<Aside([^>]*) kind=/g, '<Aside$1 type='],
  [/<Table[^>]*>\n\n|\n\n<\/Table>/g, ''],
  [/<Checklist>\n\n|\n\n<\/Checklist>/g, ''],
  [/<(\/?)Columns>/g, '<$1CardGrid>'],
  [/<Column title=/g, '<Card title='],
  [/<\/Column>/g, '</Card>'],
  [/<Tab title=/g, '<TabItem label='],
  [/<\/Tab>/g, '</TabItem>'],
  [/<Fact value="([^"]*)" id="([^"]*)">/g, '<Card title="$1">'],
  [/<\/Fact>/g, '</Card>'],
  [/<Cite id="([^"]*)" \/>/g, '[1](/about/sources/#$1)'],
  [/<Term id="([^"]*)">([^<]*)<\/Term>/g, '[$2](/glossary/#$1)'],
];
const imported =
  "import { Aside, Card, CardGrid, Steps, TabItem, Tabs } from '@astrojs/starlight/components';\n\n";

/**
 * The pages of the guide's made-up content as Starlight takes them, by their path in its folder of
 * pages, with the same text. Records without a page of their own are left out.
 */
export function starlightCorpus(amount: Amount): Map<string, string> {
  const pages = [...contentOf(amount)].filter(
    ([file]) => /^(?:faq|about)\//.test(file) && file.endsWith(`.${endings[amount.kind]}`),
  );
  return new Map(
    pages.map(([file, text]) => {
      const [, head = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
      const [, title = ''] = /^(?:question|title): (.*)$/m.exec(head) ?? [];
      const [, description = '""'] = /^(?:answer|description): (.*)$/m.exec(head) ?? [];
      const said = components.reduce((so, [ours, theirs]) => so.replaceAll(ours, theirs), body);
      const start = amount.kind === 'components' ? imported : '';
      return [file, `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${start}${said}`];
    }),
  );
}
