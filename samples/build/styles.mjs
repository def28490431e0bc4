// Collects the formats that the cells use and writes styles.xml.
import { declaration, escapeXml } from './xml.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const builtInFormats = { General: 0, 0: 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10 };

export class StyleBook {
  constructor(look) {
    this.look = look;
    this.fonts = [];
    this.fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ];
    this.borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
    this.formats = [];
    this.xfs = [];
    // Font 0 sets the unit of column widths; font 1 is the small type of the readings Excel keeps with kanji.
    this.font({ size: 11 });
    this.font({ size: 6 });
    this.xfs.push(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">${centred}</xf>`);
  }

  index(face) {
    const font = this.font(face);
    const fill = face.fill === undefined ? 0 : add(this.fills, this.fillXml(face.fill));
    const border = face.border ? add(this.borders, thinBorder) : 0;
    const format = this.format(face.format);
    const alignment =
      `<alignment horizontal="${face.h}" vertical="${face.v}"` +
      `${face.downwards ? ' textRotation="255"' : ''}${face.wrap ? ' wrapText="1"' : ''}/>`;
    return add(
      this.xfs,
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        `${format ? ' applyNumberFormat="1"' : ''} applyFont="1"${fill ? ' applyFill="1"' : ''}` +
        `${border ? ' applyBorder="1"' : ''} applyAlignment="1">${alignment}</xf>`,
    );
  }

  font({ size, bold, color }) {
    const { font } = this.look;
    return add(
      this.fonts,
      `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${color ? colorXml('color', color) : '<color theme="1"/>'}` +
        `<name val="${font.name}"/><family val="${font.family}"/><charset val="128"/>` +
        `${font.scheme ? `<scheme val="${font.scheme}"/>` : ''}</font>`,
    );
  }

  fillXml(name) {
    const color = colorXml('fgColor', this.look[name]);
    return `<fill><patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill></fill>`;
  }

  format(code) {
    if (code === undefined) return 0;
    if (builtInFormats[code] !== undefined) return builtInFormats[code];
    return 176 + add(this.formats, code);
  }

  toXml() {
    const formats = this.formats.map(
      (code, index) => `<numFmt numFmtId="${176 + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `${declaration}<styleSheet xmlns="${main}">${formats.length ? list('numFmts', formats) : ''}` +
      list('fonts', this.fonts) +
      list('fills', this.fills) +
      list('borders', this.borders) +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0">${centred}</xf></cellStyleXfs>` +
      list('cellXfs', this.xfs) +
      '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }
}

const centred = '<alignment vertical="center"/>';
const side = (name) => `<${name} style="thin"><color indexed="64"/></${name}>`;
const thinBorder = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;

function colorXml(element, { rgb, theme, tint }) {
  if (rgb !== undefined) return `<${element} rgb="${rgb}"/>`;
  return `<${element} theme="${theme}"${tint === undefined ? '' : ` tint="${tint}"`}/>`;
}

function list(name, items) {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function add(list, item) {
  const found = list.indexOf(item);
  return found >= 0 ? found : list.push(item) - 1;
}
