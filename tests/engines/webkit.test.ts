import { ports } from '../ports.ts';
import { webkitEngine } from './browsers.ts';
import { tryAll } from './journeys.ts';

tryAll('WebKit', webkitEngine(`http://127.0.0.1:${ports.engines}`, ports.webdriver));
