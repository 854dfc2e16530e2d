/** The command could not run, for a reason the person can mend: said in one line, exit code 2. */
export class Unusable extends Error {}
