/** Worksheet parts of the kitchen-sink workbook: what a municipal sheet may carry, gathered on one. */

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Indexes into the shared strings of `kitchen-sink.ts`. */
const HEADINGS = [1, 2, 3, 4, 5, 6, 7, 8];

function progressRow(row: number): string {
  const numbers = `<c r="D${row}" s="3"><v>${row * 100}</v></c><c r="E${row}" s="3"><v>${row * 90}</v></c>`;
  const shared =
    row === 4
      ? `<c r="F4" s="4"><f t="shared" ref="F4:F9" si="0">E4/D4</f><v>0.9</v></c>`
      : `<c r="F${row}" s="4"><f t="shared" si="0"/><v>0.9</v></c>`;
  // Row 5 has a formatted blank cell beside the table, row 6 one that another program spelled out.
  const beside =
    row === 5 ? '<c r="I5" s="5"/>' : row === 6 ? `<c  s='5' r='I6' t="n"  ></c><c r="J6"><v/></c>` : '';
  const text = `<c r="A${row}" s="2" t="s"><v>9</v></c><c r="B${row}" s="2" t="inlineStr"><is><t>予防接種 ${row}</t></is></c>`;
  const cells = `${text}<c r="C${row}" s="2"/>${numbers}${shared}<c r="G${row}" s="2"/>${beside}`;
  return `<row r="${row}" spans="1:8" ht="37.5" x14ac:dyDescent="0.4">${cells}</row>`;
}

const EXTENSIONS = `<extLst>
<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>
<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-4333-8444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>E4:E9</xm:sqref></x14:conditionalFormatting>
<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="7" id="{21111111-2222-4333-8444-555555555555}"><xm:f>D4&lt;設定!$A$1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>D4:D9</xm:sqref></x14:conditionalFormatting>
</x14:conditionalFormattings></ext>
<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>設定!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G4:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup type="column"><x14:sparklines><x14:sparkline><xm:f>主な事業!D4:E4</xm:f><xm:sqref>H4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
</extLst>`;

/** The progress sheet: title, header in row 3, records in rows 4 to 9, a remark far below. */
export const PROGRESS_SHEET = `${HEAD}<worksheet ${MAIN} ${R} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">
<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:J20"/>
<sheetViews><sheetView tabSelected="1" view="pageBreakPreview" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/>
<cols><col min="1" max="1" width="9.625" customWidth="1"/><col min="2" max="2" width="32.625" customWidth="1"/><!-- the rest as LibreOffice writes it --><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="1024" min="8" style="0" width="8.62"/></cols>
<sheetData><!-- <row r="2"> is left out --><row r="1" ht="24"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="3" spans="1:8" x14ac:dyDescent="0.4">${HEADINGS.map((string, index) => `<c r="${'ABCDEFGH'[index]}3" s="1" t="s"><v>${string}</v></c>`).join('')}</row>${[4, 5, 6, 7, 8, 9].map(progressRow).join('')}<row r="10" ht="12" />
<row r="12"><c r="D12"><f t="array" ref="D12">SUM(D4:D9*1)</f><v>3900</v></c><c r="E12" cm="1"><f t="array" ref="E12:E13">_xlfn._xlws.SORT(E4:E5)</f><v>360</v></c></row><row r="13"><c r="E13"><v>450</v></c></row><row r="20"><c r="A20" t="s"><v>10</v></c></row></sheetData>
<sheetCalcPr fullCalcOnLoad="0"/><mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="K15:M17"/></mergeCells><phoneticPr fontId="1"/>
<conditionalFormatting sqref="F4:F9"><cfRule type="cellIs" dxfId="0" priority="3" stopIfTrue="1" operator="lessThan"><formula>0.6</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E4:E9"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-4333-8444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" imeMode="hiragana" allowBlank="1" sqref="C4:C9"><formula1>"増加,減少,維持"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A20" r:id="rId9" display="要綱"/><hyperlink ref="A4" location="設定!A1"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddHeader>&amp;C主な事業</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>
<ignoredErrors><ignoredError sqref="A4:A9" numberStoredAsText="1"/></ignoredErrors>
<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>
<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId6" name="Check Box 2"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">10</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></from><to><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">12</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">1</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>
<tableParts count="1"><tablePart r:id="rId5"/></tableParts>
${EXTENSIONS}</worksheet>`;

/** A protected sheet with a table of choices and protected ranges. */
export const PROTECTED_SHEET = `${HEAD}<worksheet ${MAIN}><dimension ref="A1:A3"/><sheetData><row r="1"><c r="A1"><v>500</v></c></row><row r="2"><c r="A2"><v>600</v></c></row><row r="3"><c r="A3"><v>700</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="A1:A3" name="範囲1"/></protectedRanges></worksheet>`;

/** A sheet another program left without a single cell; a pivot table stands on it. */
export const PIVOT_SHEET = `${HEAD}<worksheet ${MAIN}><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

export const CHART_SHEET = `${HEAD}<chartsheet ${MAIN} ${R}><sheetPr/><sheetViews><sheetView zoomScale="80" workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;
