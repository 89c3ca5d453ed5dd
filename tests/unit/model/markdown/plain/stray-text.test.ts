import fc from 'fast-check';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { paragraphStrayText } from '../../../../../src/model/markdown/plain/stray-text.ts';

const textOf = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function made(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  paragraphStrayText(tree);
  return tree;
}

const blocksOf = ({ children }: Root): string[] =>
  children.flatMap((node) => (node.type === 'element' ? node.tagName : []));

test('text between blocks is a paragraph with what belongs to it', () => {
  const tree = made('<p>One</p>\nwords <b>and</b> more\n<table></table>');
  expect(blocksOf(tree)).toEqual(['p', 'p', 'table']);
  expect(textOf(tree.children[1]!).trim()).toBe('words and more');
});

test('blocks and the space between them stay as they are', () => {
  expect(blocksOf(made('<h2>A</h2>\n\n<ul><li>b</li></ul>\n<!-- c -->\n<hr>'))).toEqual([
    'h2',
    'ul',
    'hr',
  ]);
});

test('no text is lost, and none stands alone', () => {
  const part = fc.oneof(
    fc.constantFrom('<p>a</p>', '<ul><li>b</li></ul>', '<b>c</b>', '<br>', ' \n ', '<hr>'),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[<>&\0\r]/g, '')),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const html = parts.join('');
      const tree = made(html);
      expect(textOf(tree)).toBe(textOf(fromHtml(html, { fragment: true })));
      for (const node of tree.children)
        if (node.type === 'text') expect(node.value.trim()).toBe('');
    }),
  );
});
