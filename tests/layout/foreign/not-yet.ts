/**
 * Layouts Tenken does not read yet, and what happens instead. The tests expect exactly these to fail: one that begins
 * to work must be taken off, one that stops working breaks the build.
 */
export const NOT_YET: Readonly<Record<string, string>> = {
  'blocks-label-cells-with-rating': 'labels in the middle of a block are not told from its values',
  'blocks-per-programme-years-across':
    'a block a programme, years across inside each: its parts are mixed or left unread',
  'groups-of-indicators-across': 'several indicators side by side in one row: only the first is read',
  'stacked-three-rows-review-sheet':
    'the national review sheet: the header takes in the rows of the form above it',
  'target-before-latest-before-baseline':
    'years in a (時期) cell of their own are not taken for the figure beside them',
  'transposed-years-as-rows': 'one indicator a column, years down the rows',
  'two-measures-in-one-cell': '滞納繰越分 of a collection rate is taken for something to decrease',
  'two-tables-side-by-side': 'two tables under one header row: the right one is left unread',
  'units-in-cells-zero-targets': '発生電力量 is taken for something to decrease, because of 発生',
  'year-value-unit-triples': 'year | value | unit as three columns a figure',
};
