// How each city hall's sheet looks. The five towns never shared a template, so the samples do not either:
// fonts and colours differ, as they would between workbooks collected from different offices.
const white = { theme: 0 };
const tint = (theme, value) => ({ theme, tint: value });

const yu = { name: '游ゴシック', family: 2, scheme: 'minor', line: 1.7, lead: 0, narrow: 0.57 };
const gothic = { name: 'ＭＳ Ｐゴシック', family: 3, line: 1, lead: 3, narrow: 0.56, kana: 0.92 };
const mincho = { name: 'ＭＳ 明朝', family: 1, line: 1, lead: 3, narrow: 0.52 };

const looks = {
  'sagamihara-bureau-policy': {
    font: gothic,
    size: 10,
    strong: { rgb: 'FF1F4E79' },
    middle: { rgb: 'FFBDD7EE' },
    header: { rgb: 'FFDDEBF7' },
    light: { rgb: 'FFFFF2CC' },
  },
  'sagamihara-collaboration-plan': {
    font: mincho,
    size: 10,
    strong: { rgb: 'FF375623' },
    middle: { rgb: 'FFC6E0B4' },
    header: { rgb: 'FFE2EFDA' },
    light: { rgb: 'FFF2F2F2' },
  },
  'isehara-directors-pledge': {
    font: mincho,
    size: 10.5,
    strong: { rgb: 'FF595959' },
    middle: { rgb: 'FFD9D9D9' },
    header: { rgb: 'FFD9D9D9' },
    light: { rgb: 'FFF2F2F2' },
  },
  'minamialps-reform-plan': {
    font: gothic,
    size: 10,
    strong: { rgb: 'FF833C0B' },
    middle: { rgb: 'FFF8CBAD' },
    header: { rgb: 'FFFFE699' },
    light: { rgb: 'FFFCE4D6' },
  },
};

const usual = {
  font: yu,
  size: 10,
  strong: tint(4, -0.249977111117893),
  middle: tint(4, 0.599993896298105),
  header: tint(4, 0.799981688894314),
  light: tint(0, -0.0499893185216834),
};

export function lookOf(stem) {
  return looks[stem] ?? usual;
}

// size is in points above the body text; fill names a colour of the look; h and v are the cell's alignment,
// "column" meaning that the sheet says it column by column.
const styles = {
  title: { size: 6, bold: true, h: 'center', v: 'center' },
  subtitle: { size: 1, bold: true, h: 'left', v: 'center' },
  right: { size: 0, h: 'right', v: 'center' },
  band: { size: 4, bold: true, fill: 'strong', color: white, h: 'left', v: 'center', air: 8 },
  goal: { size: 2, bold: true, fill: 'middle', h: 'left', v: 'center', air: 5 },
  policy: { size: 1, bold: true, h: 'left', v: 'bottom', air: 12 },
  direction: { size: 0, bold: true, h: 'left', v: 'bottom', air: 8 },
  header: { size: 0, bold: true, fill: 'header', border: true, h: 'center', v: 'center', air: 4 },
  section: { size: 0, bold: true, fill: 'light', border: true, h: 'left', v: 'center', air: 3 },
  body: { size: 0, border: true, h: 'column', v: 'column', air: 3 },
  num: { size: 0, border: true, h: 'right', v: 'center', air: 3 },
  center: { size: 0, border: true, h: 'center', v: 'center', air: 3 },
  legend: { size: -1, h: 'left', v: 'center' },
  note: { size: -1, h: 'left', v: 'top' },
  plain: { size: 0, h: 'left', v: 'center' },
};

export const styleNames = Object.keys(styles);

export function styleOf(name) {
  return styles[name];
}
