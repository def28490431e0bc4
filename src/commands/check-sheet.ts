import type { Command } from './excel-pane.js';

/** 「シートを点検」: shows the pane and reads the workbook anew. */
export const checkSheet: Command = async ({ desk, show }) => {
  await show();
  await desk.read();
};
