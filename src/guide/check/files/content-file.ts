import type { ReadText } from './text.ts';
import type { KindName } from '../../../model/guide.ts';

/** A file of content/, and which collection it belongs to, if any. */
export interface ContentFile extends ReadText {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Folder inside content/, with forward slashes; empty for content/ itself. */
  readonly folder: string;
  /** The record's id; of other files the name without ending. */
  readonly id: string;
  readonly ending: string;
  readonly collection: KindName | null;
}
