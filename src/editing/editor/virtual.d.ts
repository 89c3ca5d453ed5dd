declare module 'virtual:editing' {
  import type { Format } from '../config/collections.ts';

  export const config: Readonly<Record<string, unknown>>;
  export const formats: readonly Format[];
}

declare module '@sveltia/cms' {
  /** What we use of the editor; its own types are not needed where it is not installed. */
  const CMS: {
    init(options: { config: Readonly<Record<string, unknown>> }): Promise<void>;
    registerCustomFormat(
      name: string,
      extension: string,
      format: {
        fromFile(text: string): Readonly<Record<string, unknown>>;
        toFile(values: Readonly<Record<string, unknown>>): string;
      },
    ): void;
  };
  export default CMS;
}
