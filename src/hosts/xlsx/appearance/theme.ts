import type { XmlReader } from '../xml.js';
import type { Colour } from './appearance.js';
import { rgbColour } from './colour.js';
import { OFFICE_THEME } from './palette.data.js';

/** Elements of a colour scheme in the order in which cells number them. */
const ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

/** The colours of a theme part as cells number them; what it does not say is as in the Office theme. */
export function readTheme(xml: XmlReader): readonly Colour[] {
  const colours = [...OFFICE_THEME];
  while (xml.next()) if (xml.token === 'open' && xml.name === 'clrScheme') break;
  const { depth } = xml;
  while (depth > 0 && xml.nextChild(depth)) {
    const index = ORDER.indexOf(xml.name);
    const colour = schemeColour(xml);
    if (index >= 0 && colour !== null) colours[index] = colour;
  }
  return colours;
}

/** The colour inside the current element of a scheme: its own, or that of the system it was made on. */
function schemeColour(xml: XmlReader): Colour | null {
  const { depth } = xml;
  let colour: Colour | null = null;
  while (xml.nextChild(depth)) {
    if (xml.name === 'srgbClr') colour = rgbColour(xml.attribute('val') ?? '');
    else if (xml.name === 'sysClr') colour = rgbColour(xml.attribute('lastClr') ?? '');
  }
  return colour;
}
