/** Keys that WebDriver knows by a code, in its older and in its newer form. */
const codes: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Space: ' ',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Control: '\uE009',
};

/** A key that is pressed, or several at once such as `Control+k`, as WebDriver wants it told. */
export function pressOf(key: string): readonly object[] {
  const keys = key.split('+').map((name) => codes[name] ?? name);
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    },
  ];
}
