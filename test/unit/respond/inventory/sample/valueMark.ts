// What stands for the value in the sample.

/** Each test draws its own value. */
export const valueMark = '<VALUE>';
