/** Layouts of this folder Tenken does not read yet, and what happens instead (see ../foreign/not-yet.ts). */
export const NOT_YET: Readonly<Record<string, string>> = {};
