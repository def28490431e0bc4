/** Words of the pane, Japanese: the source. Keys begin with `pane.`; `{name}` are holes. */
export const paneJa = {} as const;
