import fc from 'fast-check';

const { SEED = '1' } = process.env;

// The same values in every run, so that a change fails by what it changed and by nothing else.
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
