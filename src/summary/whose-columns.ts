import { nameOf } from './list-cells.js';
import type { RowColumn } from './row-column.js';

/** Which indicator a line of a list is about: its number, heading, department and name, in columns of these widths. */
export function whoseColumns(
  widths: Readonly<Record<'number' | 'heading' | 'department' | 'indicator', number>>,
): readonly RowColumn[] {
  return [
    {
      key: 'number',
      heading: 'summary.head.number',
      width: widths.number,
      look: 'message',
      value: ({ number }) => number,
    },
    {
      key: 'heading',
      heading: 'summary.head.heading',
      width: widths.heading,
      look: 'message',
      value: (_, { heading }) => heading,
    },
    {
      key: 'department',
      heading: 'summary.head.department',
      width: widths.department,
      look: 'message',
      value: (_, { department }) => department,
    },
    {
      key: 'indicator',
      heading: 'summary.head.indicator',
      width: widths.indicator,
      look: 'message',
      value: nameOf,
    },
  ];
}
