import { parseArgs, type ParseArgsConfig } from 'node:util';
import { explainFailure } from '../guide/environment.ts';

/** What a command cannot do, in words for whoever gave it. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** 1 where what was asked for is not possible, 2 where the command was not understood. */
  readonly code: 1 | 2;
  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}

/** Says that a command was not understood. */
export const misunderstood = (message: string): CommandError =>
  new CommandError(`${message}\nWith --help the command says what it takes.`, 2);

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the words after a command: its options by name, and the others in their order. */
export function readArguments<O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({
      args: [...words],
      options: { ...options, help: { type: 'boolean', short: 'h' } } as O & {
        help: { type: 'boolean'; short: 'h' };
      },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw misunderstood((error as Error).message.replace(/\. To specify.*$/s, '.'));
  }
}

/** Runs a command, and ends it with the code and the sentence that its error has. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) return explainFailure(error);
    console.error(error.message);
    process.exitCode = error.code;
  }
}
