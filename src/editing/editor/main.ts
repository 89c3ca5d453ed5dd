import CMS from '@sveltia/cms';
import { config, formats } from 'virtual:editing';
import { formatFor } from './format.ts';

for (const format of formats)
  CMS.registerCustomFormat(format.name, format.ending, formatFor(format));
void CMS.init({ config });
