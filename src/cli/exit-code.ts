/** 0 nothing to report, 1 findings, 2 something could not be read or understood. */
export type ExitCode = 0 | 1 | 2;
