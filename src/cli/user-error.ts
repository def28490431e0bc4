import { ToldError } from '../book/told-error.js';

/** Something the person at the command line can put right. */
export class UserError extends ToldError {}
