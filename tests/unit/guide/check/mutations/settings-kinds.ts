import { settings } from './guide-files.ts';
import { fault, type Kind } from './kind.ts';

/** A change of one line of site.json; `at` names the line by a part of it. */
type Change = readonly [
  at: string | RegExp,
  write: (line: string) => string | readonly string[],
  offset?: number,
];

const inSettings = (name: string, changes: readonly Change[]): Kind => ({
  name,
  files: [settings],
  alone: true,
  make: (text, file, random) => {
    const lines = text.split('\n');
    const [at, write, offset = 0] = random.pick(changes);
    const line = lines.findIndex((one) =>
      typeof at === 'string' ? one.includes(at) : at.test(one),
    );
    if (line < 0) throw new Error(`site.json has no ${at}.`);
    const written = write(lines[line]!);
    lines.splice(line, 1, ...(typeof written === 'string' ? [written] : written));
    return fault(file, lines, line + offset);
  },
});

/** Redirects stand below "strict", on lines of their own. */
const redirects = (name: string, entries: readonly (readonly string[])[], fault = 0): Kind =>
  inSettings(
    name,
    entries.map((list): Change => [
      '"strict"',
      (line) => [
        line,
        '  "redirects": {',
        ...list.map((one, place) => `    ${one}${place < list.length - 1 ? ',' : ''}`),
        '  },',
      ],
      2 + fault,
    ]),
  );

const one = (...entries: string[]): (readonly string[])[] => entries.map((entry) => [entry]);

const navigation = '"link": "/quiz/"';

/** Faults of site.json: its notation, its values, its redirects. */
export const settingsKinds: readonly Kind[] = [
  inSettings('a comment in the settings', [
    ['"name"', (line) => `${line} // the name`],
    ['"url"', (line) => ['  /* where it is */', line]],
    ['"base"', (line) => ['  # the path', line]],
    ['"strict"', (line) => `${line} # so`],
    ['"quiz": true', (line) => `${line} <!-- so -->`],
  ]),
  inSettings('a comma too many in the settings', [
    [/"about": true/, (line) => `${line},`],
    [/"label": "Demos"/, (line) => `${line},`],
    ['"name"', (line) => `${line},`],
    [/"id": "teams"/, (line) => `${line},`],
    ['"review"', (line) => line.replace(' }', ', }')],
  ]),
  inSettings('a comma too few in the settings', [
    ['"name"', (line) => line.replace(/,$/, '')],
    [/"label": "Roles"/, (line) => line.replace(/,$/, '')],
    [/"faq": true/, (line) => line.replace(/,$/, '')],
    ['"review"', (line) => line.replace('", "', '" "')],
    ['"base"', (line) => line.replace(/,$/, ';')],
  ]),
  inSettings('quotes of another kind in the settings', [
    ['"name"', (line) => line.replaceAll('"', "'")],
    ['"url"', (line) => line.replace('"url"', 'url')],
    ['"tagline"', (line) => line.replaceAll('"', '“')],
    ['"language"', (line) => line.replace(/: "/, ': “').replace(/",/, '”,')],
    ['"licence"', (line) => line.replace(/: "/, ': ').replace(/",$/, ',')],
    ['"base"', (line) => line.replaceAll('"', '`')],
    ['"name"', (line) => line.replace(/: "/, ": '").replace(/",$/, "',")],
  ]),
  inSettings('a quote that does not close in the settings', [
    ['"name"', (line) => line.replace(/",$/, ',')],
    ['"tagline"', (line) => line.replace('"tagline"', '"tagline')],
    [/"label": "Quiz"/, (line) => line.replace('"Quiz"', '"Quiz')],
    ['"url"', (line) => line.replace('https', '"https')],
    ['"licence"', (line) => line.replace('Text', 'Text "so"')],
  ]),
  inSettings('no colon in the settings', [
    ['"name"', (line) => line.replace(':', '')],
    ['"url"', (line) => line.replace('":', '" =')],
    ['"base"', (line) => line.replace('":', '" =>')],
    [/"roles": true/, (line) => line.replace(':', '')],
    [/"label": "Roles"/, (line) => line.replace('"label":', '"label",')],
  ]),
  inSettings('a value that JSON does not know', [
    [/"skills": true/, (line) => line.replace('true', 'True')],
    [/"faq": true/, (line) => line.replace('true', 'yes')],
    ['"strict"', (line) => line.replace('true', 'undefined')],
    ['"review"', (line) => line.replace('6', '06')],
    ['"review"', (line) => line.replace('6', '+6')],
    ['"review"', (line) => line.replace('6', 'NaN')],
    ['"review"', (line) => line.replace('6', '0x6')],
    ['"strict"', (line) => line.replace('true', 'TRUE')],
    [/"quiz": true/, (line) => line.replace('true', 'on')],
    ['"review"', (line) => line.replace('6', '6.')],
  ]),
  inSettings('a backslash of another kind', [
    ['"name"', (line) => line.replace('PM', 'C:\\guide')],
    ['"tagline"', (line) => line.replace('frontend', '\\frontend\\x41')],
    ['"licence"', (line) => line.replace('Text', '\\u12G4')],
    ['"name"', (line) => line.replace('PM', "PM\\'s")],
    ['"url"', (line) => line.replace('https://', 'https:\\/\\/\\')],
  ]),
  inSettings('a bracket that does not close in the settings', [
    ['"review"', (line) => line.replace(' }', '')],
    [/"label": "Roles"/, (line) => line.replace(' }', '')],
    ['"faq": {', (line) => line.replace('{', '')],
    ['"review"', (line) => line.replace('}', ']')],
    [/"label": "Quiz"/, (line) => line.replace('{ ', '')],
  ]),
  inSettings('marks of a merge in the settings', [
    ['"name"', (line) => ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> main']],
    ['"url"', (line) => ['>>>>>>> main', line]],
    ['"tagline"', (line) => ['=======', line]],
    ['"faq": true', (line) => ['<<<<<<< ours', line]],
    ['"label": "Quiz"', (line) => ['||||||| base', line]],
  ]),
  inSettings('a key of the settings with a slip', [
    ['"name"', (line) => line.replace('name', 'Name')],
    ['"url"', (line) => line.replace('url', 'URL')],
    ['"licence"', (line) => line.replace('licence', 'license')],
    ['"strict"', (line) => line.replace('strict', 'stricts')],
    ['"tagline"', (line) => line.replace('tagline', 'tag-line')],
    ['"base"', (line) => [line, '  "theme": "dark",'], 1],
    [/"faq": true/, (line) => line.replace('faq', 'FAQ')],
    [/"about": true/, (line) => `${line}, "blog": true`],
    [/"label": "Roles"/, (line) => line.replace('label', 'title')],
    ['"review"', (line) => line.replace('months', 'month')],
  ]),
  inSettings('a key of the settings twice', [
    ['"url"', (line) => [line, line], 1],
    [/"faq": true/, (line) => [line, line], 1],
    ['"review"', (line) => line.replace('"months": 6', '"months": 6, "months": 7')],
    ['"strict"', (line) => [line, '  "strict": false,'], 1],
    [/"label": "Roles"/, (line) => line.replace('{', '{ "label": "So",')],
  ]),
  inSettings('a value of the settings of another kind', [
    ['"name"', (line) => line.replace('"PM Role Guide"', '["PM"]')],
    ['"strict"', (line) => line.replace('true', '"true"')],
    [/"skills": true/, (line) => line.replace('true', '"on"')],
    ['"review"', (line) => line.replace('6', '"6"')],
    ['"tagline"', (line) => line.replace(/: ".*"/, ': null')],
    [/"about": true/, (line) => line.replace('true', '1')],
    ['"name"', (line) => line.replace(/: ".*"/, ': 7')],
    ['"base"', (line) => line.replace('"/"', 'false')],
    ['"licence"', (line) => line.replace(/: ".*"/, ': {}')],
  ]),
  inSettings('a value of the settings out of bounds', [
    ['"name"', (line) => line.replace('PM Role Guide', 'P')],
    ['"name"', (line) => line.replace('PM', 'PM '.repeat(30).trim())],
    ['"review"', (line) => line.replace('6', '0')],
    ['"review"', (line) => line.replace('6', '61')],
    ['"review"', (line) => line.replace('2026-11-21', '2026-02-30')],
    ['"review"', (line) => line.replace('2026-11-21', '21.11.2026')],
    ['"tagline"', (line) => line.replace(/: ".*"/, ': ""')],
    ['"review"', (line) => line.replace('2026-11-21', '2626-11-21')],
    ['"name"', (line) => line.replace('PM', ' PM')],
    [/"label": "Quiz"/, (line) => line.replace('"Quiz"', '"A label that is far too long for it"')],
    [/"label": "Quiz"/, (line) => line.replace('"Quiz"', '"Q"')],
  ]),
  inSettings('an address of the site with a slip', [
    ['"url"', (line) => line.replace('https://', '')],
    ['"url"', (line) => line.replace('https', 'htps')],
    ['"url"', (line) => line.replace('.example', '.example/wiki/')],
    ['"url"', (line) => line.replace('pm-role', 'pm role')],
    ['"url"', (line) => line.replace('https:', 'javascript:')],
    ['"url"', (line) => line.replace('.example', '.example?x=1')],
    ['"url"', (line) => line.replace('//', '/')],
    ['"url"', (line) => line.replace('//', '//me:secret@')],
    ['"url"', (line) => line.replace('.example', '.example#x')],
  ]),
  inSettings('a base with a slip', [
    ['"base"', (line) => line.replace('"/"', '"wiki"')],
    ['"base"', (line) => line.replace('"/"', '"/wiki"')],
    ['"base"', (line) => line.replace('"/"', '"wiki/"')],
    ['"base"', (line) => line.replace('"/"', '"//wiki/"')],
    ['"base"', (line) => line.replace('"/"', '"/my wiki/"')],
    ['"base"', (line) => line.replace('"/"', '"/../"')],
    ['"base"', (line) => line.replace('"/"', '"https://example.org/"')],
    ['"base"', (line) => line.replace('"/"', '""')],
    ['"base"', (line) => line.replace('"/"', '"/a//b/"')],
    ['"base"', (line) => line.replace('"/"', '"/wiki/?x/"')],
    ['"base"', (line) => line.replace('"/"', '"\\\\wiki\\\\"')],
  ]),
  inSettings('a language that is none', [
    ['"language"', (line) => line.replace('en-GB', 'english')],
    ['"language"', (line) => line.replace('en-GB', 'en_GB')],
    ['"language"', (line) => line.replace('en-GB', '')],
    ['"language"', (line) => line.replace('en-GB', 'xx-yy-zz-')],
    ['"language"', (line) => line.replace('en-GB', 'e')],
    ['"language"', (line) => line.replace('en-GB', 'en GB')],
    ['"language"', (line) => line.replace('en-GB', 'British English')],
  ]),
  inSettings(
    'a link of the header with a slip',
    [
      '/quizz/',
      'quiz/',
      '/quiz',
      'https://example.org/',
      'javascript:alert(1)',
      '\\u006aavascript:alert(1)',
      '//example.org/',
      '/Quiz/',
      '/quiz/#nowhere',
      '',
      '#',
      './quiz/',
      '/faq/no-such-question/',
    ].map((to): Change => [navigation, (line) => line.replace('/quiz/', to)]),
  ),
  inSettings('an entry of the header that lacks something', [
    ['"label": "Quiz"', (line) => line.replace('"label": "Quiz", ', '')],
    ['"label": "Quiz"', (line) => line.replace(', "link": "/quiz/"', '')],
    ['"label": "Quiz"', (line) => line.replace(/\{.*\}/, '"/quiz/"')],
    ['"label": "Quiz"', (line) => line.replace(/\{.*\}/, '{}')],
    ['"label": "Quiz"', (line) => line.replace(/\{.*\}/, 'null')],
    ['"label": "Quiz"', (line) => line.replace('"Quiz"', '"Quiz", "target": "_blank"')],
  ]),
  inSettings('topics with a slip', [
    ['"id": "basics"', (line) => line.replace('basics', 'Basics')],
    ['"id": "teams"', (line) => line.replace('teams', 'security')],
    ['"id": "choosing"', (line) => line.replace('choosing', 'basics')],
    ['"id": "delivery"', (line) => line.replace('"label": "Delivery"', '"label": ""')],
    ['"id": "working"', (line) => line.replace('working', 'wor king')],
    ['"id": "measures"', (line) => line.replace('"id": "measures", ', '')],
  ]),
  inSettings('roles of the quiz with a slip', [
    ['"quiz": {', (line) => line.replace('"backend": "backend"', '"backend": "back-end"')],
    ['"quiz": {', (line) => line.replace('"dual": "dual"', '"both": "dual"')],
    ['"quiz": {', (line) => line.replace(', "dual": "dual"', '')],
    ['"quiz": {', (line) => line.replace(/\{.*\}/, '["frontend", "backend", "dual"]')],
    ['"quiz": {', (line) => line.replace('"frontend": "frontend"', '"frontend": "Frontend"')],
  ]),
  inSettings('settings of other tools and addresses that run', [
    ['"licence"', (line) => [line, '  "edit": "javascript:alert(1)",'], 1],
    ['"licence"', (line) => [line, '  "feedback": "data:text/html,x",'], 1],
    ['"licence"', (line) => [line, '  "repository": "JavaScript:alert(1)",'], 1],
    ['"licence"', (line) => [line, '  "helpful": "vbscript:x",'], 1],
    ['"licence"', (line) => [line, '  "logo": "/logo.svg",'], 1],
    [
      '"licence"',
      (line) => [line, '  "logo": { "src": "https://example.org/a.svg", "ratio": 3 },'],
      1,
    ],
    ['"licence"', (line) => [line, '  "logo": { "src": "/no-such.svg", "ratio": 3 },'], 1],
    [
      '"licence"',
      (line) => [
        line,
        '  "languages": [{ "language": "de", "name": "Deutsch", "url": "javascript:x" }],',
      ],
      1,
    ],
    ['"licence"', (line) => [line, '  "edit": "git@github.com:a/b.git",'], 1],
    ['"licence"', (line) => [line, '  "repository": "//github.com/a/b",'], 1],
    ['"licence"', (line) => [line, '  "feedback": "\\u006Aavascript:alert(1)",'], 1],
  ]),
  redirects(
    'a redirect from no address of the site',
    one(
      '"old/": "/faq/"',
      '"https://example.org/old/": "/faq/"',
      '"/old/?id=3": "/faq/"',
      '"/old/#x": "/faq/"',
      '"": "/faq/"',
      '"//old/": "/faq/"',
      '"/old/../x/": "/faq/"',
      '"/old/*": "/faq/"',
      '"\\\\old\\\\": "/faq/"',
      '"/o ld/": "/faq/"',
      '"javascript:x": "/faq/"',
      '"/old\\u0000/": "/faq/"',
      '"/:id/": "/faq/"',
      '"/[slug]/": "/faq/"',
      '"/old/%zz/": "/faq/"',
    ),
  ),
  redirects(
    'a redirect to no address of the site',
    one(
      '"/old/": "/fqa/"',
      '"/old/": "faq/"',
      '"/old/": ""',
      '"/old/": "javascript:alert(1)"',
      '"/old/": "\\u006aavascript:alert(1)"',
      '"/old/": "//example.org/"',
      '"/old/": "/faq/#nowhere"',
      '"/old/": "/faq"',
      '"/old/": "/FAQ/"',
      '"/old/": "data:text/html,x"',
      '"/old/": "../faq/"',
      '"/old/": "/\\\\example.org/"',
    ),
  ),
  redirects(
    'a redirect that is no text',
    one(
      '"/old/": null',
      '"/old/": ["/faq/"]',
      '"/old/": { "to": "/faq/" }',
      '"/old/": 301',
      '"/old/": true',
      '"/old/": { "status": 301, "destination": "/faq/" }',
    ),
  ),
  redirects(
    'a redirect from a page that there is',
    one(
      '"/faq/": "/roles/"',
      '"/": "/roles/"',
      '"/roles/backend/": "/roles/"',
      '"/Faq/": "/roles/"',
      '"/faq/how-technical": "/faq/"',
      '"/quiz/paper/": "/quiz/"',
      '"/%66aq/": "/roles/"',
      '"/404.html": "/"',
      '"/rss.xml": "/"',
      '"/api/roles.json": "/roles/"',
    ),
  ),
  redirects('a redirect that leads on or round', [
    ['"/old/": "/older/"', '"/older/": "/faq/"'],
    ['"/old/": "/old/"'],
    ['"/old/": "/older/"', '"/older/": "/old/"'],
    ['"/old/": "/Old/"'],
    ['"/old/": "/older"', '"/older/": "/faq/"'],
  ]),
  redirects(
    'a redirect that is there twice',
    [
      ['"/old/": "/faq/"', '"/old": "/roles/"'],
      ['"/old/": "/faq/"', '"/OLD/": "/roles/"'],
      ['"/old/": "/faq/"', '"/old/": "/roles/"'],
      ['"/old%20a/": "/faq/"', '"/old a/": "/roles/"'],
      ['"/old/": "/faq/"', '"/ol%64/": "/faq/"'],
    ],
    1,
  ),
];
