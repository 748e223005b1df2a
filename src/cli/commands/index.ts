// The commands, in the order of the help.
import type { Command } from '../command';
import { rulesCommand } from './rules';
import { scanCommand } from './scan';

export const commands: readonly Command[] = [scanCommand, rulesCommand];
