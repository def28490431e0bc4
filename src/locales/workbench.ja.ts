/** Words of the workbench, Japanese: the source. Keys begin with `workbench.`; `{name}` are holes. */
export const workbenchJa = {} as const;
