/** Excel's indexed colours 8 to 63 (ECMA-376-1 18.8.27); 0 to 7 repeat the first eight. Above come system colours. */
export const INDEXED_COLOURS: readonly string[] = [
  ...['#000000', '#FFFFFF', '#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'],
  ...['#800000', '#008000', '#000080', '#808000', '#800080', '#008080', '#C0C0C0', '#808080'],
  ...['#9999FF', '#993366', '#FFFFCC', '#CCFFFF', '#660066', '#FF8080', '#0066CC', '#CCCCFF'],
  ...['#000080', '#FF00FF', '#FFFF00', '#00FFFF', '#800080', '#800000', '#008080', '#0000FF'],
  ...['#00CCFF', '#CCFFFF', '#CCFFCC', '#FFFF99', '#99CCFF', '#FF99CC', '#CC99FF', '#FFCC99'],
  ...['#3366FF', '#33CCCC', '#99CC00', '#FFCC00', '#FF9900', '#FF6600', '#666699', '#969696'],
  ...['#003366', '#339966', '#003300', '#333300', '#993300', '#993366', '#333399', '#333333'],
];

/** The colours of the Office theme in the order cells number them: lt1, dk1, lt2, dk2, accents 1 to 6, links. */
export const OFFICE_THEME: readonly string[] = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A'],
  ...['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'],
  ...['#0563C1', '#954F72'],
];

/** How much of a cell a pattern covers with its foreground colour. */
export const PATTERN_COVERAGE: ReadonlyMap<string, number> = new Map([
  ['solid', 1],
  ['darkGray', 0.75],
  ['mediumGray', 0.5],
  ['lightGray', 0.25],
  ['gray125', 0.125],
  ['gray0625', 0.0625],
  ['darkHorizontal', 0.5],
  ['darkVertical', 0.5],
  ['darkDown', 0.5],
  ['darkUp', 0.5],
  ['darkGrid', 0.5],
  ['darkTrellis', 0.75],
  ['lightHorizontal', 0.25],
  ['lightVertical', 0.25],
  ['lightDown', 0.25],
  ['lightUp', 0.25],
  ['lightGrid', 0.4375],
  ['lightTrellis', 0.375],
]);
