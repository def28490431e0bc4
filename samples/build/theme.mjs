// The standard Office theme as Japanese Excel writes it, with 游ゴシック for East Asian text.
import { declaration } from './xml.mjs';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const colors = {
  dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
  lt1: '<a:sysClr val="window" lastClr="FFFFFF"/>',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

function color([name, value]) {
  const inside = value.startsWith('<') ? value : `<a:srgbClr val="${value}"/>`;
  return `<a:${name}>${inside}</a:${name}>`;
}

function fonts(kind, latin, japanese) {
  return (
    `<a:${kind}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>` +
    `<a:font script="Jpan" typeface="${japanese}"/></a:${kind}>`
  );
}

const placeholder = (inside = '') => `<a:schemeClr val="phClr">${inside}</a:schemeClr>`;
const solid = (inside) => `<a:solidFill>${placeholder(inside)}</a:solidFill>`;
const stop = (position, inside) => `<a:gs pos="${position}">${placeholder(inside)}</a:gs>`;
const gradient = (...stops) =>
  `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>`;
const line = (width) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid()}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;

const shade = (lumMod, satMod, tint) =>
  `<a:lumMod val="${lumMod}"/><a:satMod val="${satMod}"/><a:tint val="${tint}"/>`;
const softFill = gradient(
  stop(0, shade(110000, 105000, 67000)),
  stop(50000, shade(105000, 103000, 73000)),
  stop(100000, shade(105000, 109000, 81000)),
);
const strongFill = gradient(
  stop(0, '<a:satMod val="103000"/><a:lumMod val="102000"/><a:tint val="94000"/>'),
  stop(50000, '<a:satMod val="110000"/><a:lumMod val="100000"/><a:shade val="100000"/>'),
  stop(100000, '<a:lumMod val="99000"/><a:satMod val="120000"/><a:shade val="78000"/>'),
);
const backgroundFill = gradient(
  stop(0, '<a:tint val="93000"/><a:satMod val="150000"/><a:shade val="98000"/><a:lumMod val="102000"/>'),
  stop(50000, '<a:tint val="98000"/><a:satMod val="130000"/><a:shade val="90000"/><a:lumMod val="103000"/>'),
  stop(100000, '<a:shade val="63000"/><a:satMod val="120000"/>'),
);
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const shadow =
  '<a:effectStyle><a:effectLst><a:outerShdw blurRad="57150" dist="19050" dir="5400000" algn="ctr" ' +
  'rotWithShape="0"><a:srgbClr val="000000"><a:alpha val="63000"/></a:srgbClr></a:outerShdw></a:effectLst></a:effectStyle>';

export function themeXml() {
  return (
    `${declaration}<a:theme xmlns:a="${drawing}" name="Office テーマ"><a:themeElements>` +
    `<a:clrScheme name="Office">${Object.entries(colors).map(color).join('')}</a:clrScheme>` +
    `<a:fontScheme name="Office">${fonts('majorFont', 'Calibri Light', '游ゴシック Light')}` +
    `${fonts('minorFont', 'Calibri', '游ゴシック')}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${solid()}${softFill}${strongFill}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${noEffect}${noEffect}${shadow}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${solid()}${solid('<a:tint val="95000"/><a:satMod val="170000"/>')}${backgroundFill}` +
    '</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
