import { ports } from '../ports.ts';
import { firefoxEngine } from './browsers.ts';
import { tryAll } from './journeys.ts';

tryAll('Firefox', firefoxEngine(`http://127.0.0.1:${ports.engines}`));
