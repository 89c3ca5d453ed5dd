/** What a style sheet says in no layer, after the last layer. */
export function unlayered(sheet: string): string {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  let end = 0;
  let outside = '';
  for (const layer of text.matchAll(/@layer[^;{]*([;{])/g)) {
    if (layer.index < end) continue;
    outside += text.slice(end, layer.index);
    end = layer.index + layer[0].length;
    for (let depth = layer[1] === '{' ? 1 : 0; depth && end < text.length; end++)
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
  }
  return outside + text.slice(end);
}
