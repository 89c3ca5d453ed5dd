import { findContent, loadSettings } from './settings.ts';

/** The folder that holds the content. */
export const contentDir = findContent(process.cwd());

/** The settings of the site, parsed once. */
export const site = loadSettings(contentDir);
