import { answering } from '../answering.ts';
import { pictureMaker } from './draw.ts';
import type { SocialCard } from './drawing.ts';
import { fonts } from './fonts.ts';

// The thread that draws.
const draw = pictureMaker(fonts);
answering((card: SocialCard) => new Uint8Array(draw(card)));
