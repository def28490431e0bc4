/** Namespaces of the parts a chart consists of; Strict files have others than all the rest. */
export interface DrawingNamespaces {
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
  readonly relationships: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces that go with the namespace of the workbook's own elements. */
export function drawingNamespaces(workbook: string): DrawingNamespaces {
  const isStrict = workbook.startsWith('http://purl.oclc.org/');
  const drawing = isStrict ? `${STRICT}/drawingml` : `${TRANSITIONAL}/drawingml/2006`;
  return {
    sheetDrawing: `${drawing}/spreadsheetDrawing`,
    drawing: `${drawing}/main`,
    chart: `${drawing}/chart`,
    relationships: isStrict
      ? `${STRICT}/officeDocument/relationships`
      : `${TRANSITIONAL}/officeDocument/2006/relationships`,
  };
}
