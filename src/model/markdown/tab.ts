interface Tag {
  readonly name: string | null;
  readonly attributes: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children: readonly unknown[];
}

/** The tabs that a component holds directly; only `Tabs` has any. */
export const tabsIn = <T extends Tag>(node: T): T[] =>
  node.name === 'Tabs'
    ? (node.children as T[]).filter((child) => 'name' in child && child.name === 'Tab')
    : [];

/** The title of a tab, from which its anchor is made as that of a heading is. */
export function tabTitle({ attributes }: Tag): string {
  const title = attributes.find((one) => one.name === 'title')?.value;
  return typeof title === 'string' ? title.trim() : '';
}
