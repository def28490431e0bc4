/** Drawing parts of the kitchen-sink workbook: charts, a picture, a text box, comments, a form control. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function anchor(column: number, row: number, inner: string): string {
  const place = (name: string, c: number, r: number): string =>
    `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${place('from', column, row)}${place('to', column + 4, row + 8)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const FRAME = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const SHAPE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const XFRM = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="952500" cy="952500"/></a:xfrm>';
const PICTURE = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="市章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${XFRM}${SHAPE}</xdr:spPr></xdr:pic>`;
const TEXT_BOX = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="テキスト ボックス 3"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${XFRM}${SHAPE}</xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>記入上の注意</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

export const DRAWING = `${HEAD}<xdr:wsDr ${XDR} ${A} ${R}>${anchor(1, 22, FRAME)}${anchor(6, 22, PICTURE)}${anchor(11, 22, TEXT_BOX)}</xdr:wsDr>`;

export const CHART_SHEET_DRAWING = `${HEAD}<xdr:wsDr ${XDR} ${A} ${R}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${FRAME}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

/** A column chart of 実績 by 事業. */
export const CHART_PART = `${HEAD}<c:chartSpace xmlns:c="${CHART}" ${A} ${R}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>主な事業!$B$4:$B$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>主な事業!$E$4:$E$9</c:f></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

export const COMMENTS = `${HEAD}<comments ${MAIN}><authors><author>企画課</author><author>tc={31111111-2222-4333-8444-555555555555}</author></authors><commentList><comment ref="D4" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>企画課:</t></r><r><t xml:space="preserve"> 目標値を確認</t></r></text></comment><comment ref="E5" authorId="1" shapeId="0"><text><t>コメント: 速報値です</t></text></comment></commentList></comments>`;

export const THREADED_COMMENTS = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="E5" dT="2024-05-01T09:00:00.00" personId="{41111111-2222-4333-8444-555555555555}" id="{31111111-2222-4333-8444-555555555555}"><text>速報値です</text></threadedComment></ThreadedComments>`;

export const PERSONS = `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="担当者" id="{41111111-2222-4333-8444-555555555555}" userId="u" providerId="None"/></personList>`;

const note = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:108pt;height:60pt;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** VML is not always well-formed XML; nobody but Excel may read it. */
export const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${note(1025, 3, 3)}${note(1027, 4, 4)}<v:shape id="_x0000_s1026" type="#_x0000_t201" style="position:absolute"><v:textbox><div><font>確認済<br></font></div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Checked>1</x:Checked></x:ClientData></v:shape></xml>`;

export const FORM_CONTROL = `${HEAD}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" lockText="1"/>`;

/** One grey pixel. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM8c+bMfwAGgAMUZ1nYLwAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
