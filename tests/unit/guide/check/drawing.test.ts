import { describe, expect, test } from 'vitest';
import { drawingDiagnostics } from '../../../../src/guide/check/assets/svg/drawing.ts';

const svg = 'xmlns="http://www.w3.org/2000/svg"';
const open = `<svg ${svg} viewBox="0 0 10 10">`;
const drawing = (part: string): string => `${open}\n${part}\n</svg>\n`;
const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

describe('what a drawing could run or load is named at its place', () => {
  test.each([
    ['<script>alert(1)</script>', '<script'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<s:script'],
    ['<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>', '<script'],
    ['<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x" />', '<h:img'],
    ['<SCRIPT>alert(1)</SCRIPT>', '<SCRIPT'],
    ['<foreignObject><p>x</p></foreignObject>', '<foreignObject'],
    ['<style>@import "https://example.com/a.css";</style>', '<style'],
    ['<image href="https://example.com/a.png" />', '<image'],
    ['<a href="javascript:alert(1)"><path d="M0 0" /></a>', '<a'],
    ['<iframe src="https://example.com" />', '<iframe'],
    ['<set attributeName="href" to="javascript:alert(1)" />', '<set'],
    ['<animate attributeName="href" values="javascript:alert(1)" />', '<animate'],
    ['<handler>alert(1)</handler>', '<handler'],
    ['<filter id="f"><feImage href="https://example.com/a.png" /></filter>', '<feImage'],
    ['<use href="https://example.com/a.svg#b" />', 'href'],
    ['<use href="other.svg#b" />', 'href'],
    ['<use href="" />', 'href'],
    ['<use href="data:image/svg+xml,x#b" />', 'href'],
    [`<use ${xlink} xlink:href="//example.com/a.svg#b" />`, 'xlink:href'],
    ['<use xmlns:q="http://www.w3.org/1999/xlink" q:href="https://a.example/#b" />', 'q:href'],
    ['<linearGradient href="https://example.com/a.svg#b" id="g" />', 'href'],
    ['<path d="M0 0" onclick="alert(1)" />', 'onclick'],
    ['<path d="M0 0" OnLoad = "alert(1)" />', 'OnLoad'],
    ['<path d="M0 0" style="fill: url(https://example.com)" />', 'style'],
    ['<g xml:base="https://example.com/"><path /></g>', 'xml:base'],
    ['<g mask="url(https://example.com/x.png)" />', 'mask'],
    ['<g mask="&#117;rl(https://evil.example/x.png)" />', 'mask'],
    ['<g mask="u\\72l(https://evil.example/x.png)" />', 'mask'],
    ['<g mask="URL( \'//evil.example/x.png\' )" />', 'mask'],
    ['<g fill="url(&quot;https://evil.example/x.png&quot;) red" />', 'fill'],
    ['<g fill="/**/url(other.svg#a)" />', 'fill'],
    ['<g filter="blur(2px) url(a.svg#b)" />', 'filter'],
    ['<g cursor="image-set(\'https://example.com/a.png\' 1x), auto" />', 'cursor'],
    ['<g marker-start="src(\'https://example.com/a.svg#b\')" />', 'marker-start'],
    ['<g clip-path="url(x y)" />', 'clip-path'],
    ['<g mask="url(#a), url(https://example.com/x)" />', 'mask'],
    ['<?xml-stylesheet href="https://example.com/a.css"?>', '<?xml-stylesheet'],
    ['<?php echo 1 ?>', '<?php'],
    ['<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example/x" />', '<sodipodi'],
  ])('%s', (part, at) => {
    const text = drawing(part);
    const found = drawingDiagnostics(text);
    expect(found.map(({ offset }) => offset)).toContain(text.indexOf(at, open.length));
    for (const { hint } of found) expect(hint).toBeTruthy();
  });

  test('a comment cannot hide a script from the check alone', () => {
    expect(drawingDiagnostics(drawing('<!-- --><script>1</script><!-- -->'))).toHaveLength(1);
    expect(
      drawingDiagnostics(drawing('<desc><![CDATA[ <!-- ]]></desc><script /><!-- -->')),
    ).toHaveLength(1);
    expect(drawingDiagnostics(drawing('<desc a="<!--" /><script /><desc a="-->" />'))).toHaveLength(
      1,
    );
  });

  test('a namespace that is changed below the root is seen', () => {
    const text = drawing('<g xmlns="http://www.w3.org/1999/xhtml"><script>1</script></g>');
    expect(drawingDiagnostics(text).map(({ field }) => field)).toEqual(['<g']);
  });
});

test.each(['<?x', '<?x y', '<?x \ud800', '<?xml ', '<!--', '<![CDATA[', '<!DOCTYPE ', '&am', '</'])(
  'a drawing that ends within %s is named there',
  (part) => {
    const whole = `${open}${part}`;
    for (const text of [whole, `${open}</svg>${part}`, part])
      for (const { offset, reason, hint } of drawingDiagnostics(text, true)) {
        expect(offset).toBeLessThanOrEqual(text.length);
        expect(reason && hint).toBeTruthy();
      }
    expect(drawingDiagnostics(whole, true)).not.toEqual([]);
  },
);

describe('what is no drawing is named at its place', () => {
  test.each([
    [' hello', 1, 'Cannot be read as XML'],
    ['<html><body>hello</body></html>', 0, 'no drawing'],
    ['<svg viewBox="0 0 1 1"><path /></svg>', 0, 'does not say what it is'],
    [`<svg ${svg} viewBox="0 0 1 1"><g></svg>`, -6, 'closes nothing that is open'],
    [`${open}<g>`, -3, 'opens here and is not closed'],
    [`${open}<path d=M0 /></svg>`, null, 'no quotes'],
    [`${open}<path d="1" d="2" /></svg>`, open.length, 'there twice'],
    [`${open}<text>&nbsp;</text></svg>`, open.length + 6, 'no sign has the code'],
    [`${open}<use xlink:href="#a" /></svg>`, open.length, 'nothing says what “xlink:” means'],
    [`${open}</svg><svg/>`, null, 'has ended already'],
    [`<!DOCTYPE svg [<!ENTITY s "x">]>${open}</svg>`, 0, 'must not declare'],
    [`<?xml version="1.0" encoding="utf-16"?>${open}</svg>`, 0, 'in UTF-8'],
    [`<svg ${svg}><path /></svg>`, 0, 'how large'],
    [`<svg ${svg} width="0" height="0"><path /></svg>`, 0, 'how large'],
    [`<svg ${svg} viewBox="0,0,24,24"><path /></svg>`, 0, 'how large'],
    [`<svg ${svg} viewBox="0 0 0 24"><path /></svg>`, 0, 'how large'],
    [`<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>`, 0, 'does not find'],
    [`<!-- ${'so '.repeat(400)} -->${open}</svg>`, -open.length - 6, 'does not find'],
  ])('%s', (text, offset, words) => {
    const [found] = drawingDiagnostics(text);
    expect(found?.reason).toContain(words);
    expect(found?.hint).toBeTruthy();
    if (offset !== null) expect(found?.offset).toBe(offset < 0 ? text.length + offset : offset);
  });

  test('a drawing that only public/ holds need not say how large it is', () => {
    expect(drawingDiagnostics(`<svg ${svg}><path /></svg>`, false)).toEqual([]);
  });
});

test.each([
  '<path d="M5 18a6.5 6.5 0 0 1 13 0z" fill="#fbb72c" stroke-width=".5" vector-effect="none" />',
  '<g clip-path="url(#a)" filter="url(\'#b\')" mask="url( #c )" fill="url(#d) red" />',
  '<defs><clipPath id="a"><rect width="24" height="24" rx="2" /></clipPath></defs>',
  `<use ${xlink} xlink:href="#a" x="2" /><use href=" #a " />`,
  '<text x="1" y="2" font-family="\'Hanken Grotesk\', sans-serif" xml:space="preserve">a &amp; b<tspan dy="1em">é 😀 &#8217;</tspan></text>',
  '<g transform="matrix(1 0 0 1 2 3) rotate(45, 1, 2)" color="rgb(0 0 0 / 50%)" />',
  '<linearGradient id="d" gradientUnits="userSpaceOnUse" href="#e"><stop offset="1" stop-color="oklch(0.5 0.1 20)" /></linearGradient>',
  '<title>A plan (first url(draft))</title><desc>It holds C:\\files</desc>',
  '<g data-name="Layer 1 (C:\\a)" id="Layer_1" aria-label="Steps (5)" class="a" role="img" />',
  '<filter id="b" x="0" y="0" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix" /><feColorMatrix in="SourceAlpha" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha" /><feOffset dy="4" /><feGaussianBlur stdDeviation="2" /><feComposite in2="hardAlpha" operator="out" /><feBlend in2="BackgroundImageFix" result="shape" /></filter>',
  '<!-- Generator: a drawing program, <script> and url(https://example.com) in its words -->',
  '<switch><g><path d="M0 0" /></g></switch><textPath href="#p">along</textPath>',
  '<symbol id="s" viewBox="0 0 1 1"><circle r="1" /></symbol>',
  '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Layer 1" />',
])('no alarm for %s', (part) => {
  expect(drawingDiagnostics(drawing(part))).toEqual([]);
  expect(
    drawingDiagnostics(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n${drawing(part)}`,
    ),
  ).toEqual([]);
});

test.each([
  `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" ${svg}><g clip-path="url(#clip0_1_2)"><path fill-rule="evenodd" clip-rule="evenodd" d="M12 2Z" fill="#1E1E1E"/></g><defs><clipPath id="clip0_1_2"><rect width="24" height="24" fill="white"/></clipPath></defs></svg>`,
  `<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5" ${svg} xmlns:svg="http://www.w3.org/2000/svg"><defs id="defs2" /><g id="layer1"><path id="rect1" fill="#000" d="M 1,2 H 3 Z" /></g></svg>`,
  `<svg version="1.1" id="Layer_1" ${svg} ${xlink} x="0px" y="0px" viewBox="0 0 100 50" enable-background="new 0 0 100 50" xml:space="preserve"><g><polygon points="0,0 1,1 2,0 "/></g></svg>`,
  `<svg ${svg} width="1em" height="1em" viewBox="0 0 32 32"><path d="m1 1"/></svg>`,
  `<svg ${svg} width="100%" height="100%" viewBox="-1 -2.5 32 32.5"/>`,
])('no alarm for what drawing programs export: %s', (text) => {
  expect(drawingDiagnostics(text)).toEqual([]);
});

test.each([
  '<a ',
  '<a>',
  '<!--',
  '&amp;',
  '<a b="',
  '<![CDATA[',
  '<?a ',
  '<!DOCTYPE ',
  ']]>',
  '<g/>',
])('%s without end is answered, not waited for', (sign) => {
  const text = open + sign.repeat(200_000);
  expect(drawingDiagnostics(text).length).toBeGreaterThan(0);
});
