// The commands, in the order of the help.
import type { Command } from '../command';
import { fixCommand } from './fix';
import { rulesCommand } from './rules';
import { scanCommand } from './scan';

export const commands: readonly Command[] = [scanCommand, fixCommand, rulesCommand];
