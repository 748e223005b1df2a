// The process environment, filled from .env or by whatever starts the program.
import type { Backend } from '../backend';

export const env: Backend = { kind: 'environment', id: 'env', title: 'environment variable' };
