// Shapes of places where passwords stand, and other things as often.
import type { Check } from './check';

/** Always holds, with a doubt. */
export const uncertain: Check = () => ({
  holds: true,
  doubts: true,
  text: 'stands where other things than passwords stand, too',
});
