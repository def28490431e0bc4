import { confidence, ONE_OF_SEVERAL } from './confidence.js';
import type { Figure, FigureContext } from './figure.js';
import { readFigures } from './measures.js';

const NOTHING: Figure = {
  text: '',
  kind: 'missing',
  value: null,
  unit: null,
  bound: null,
  qualifiers: [],
  fiscalYear: null,
  upTo: null,
  label: null,
  part: 'main',
  confidence: 1,
};

/**
 * Reads the one figure of a cell that should hold one, value in base units; `text` is the whole cell. Of several
 * measures it is the first, with less confidence; sub-figures in brackets are passed over. Never throws.
 */
export function readFigure(text: string, context: FigureContext = {}): Figure {
  const mains = readFigures(text, context).filter((figure) => figure.part === 'main');
  const first = mains[0] ?? NOTHING;
  const several = mains.filter((figure) => figure.unit === first.unit).length > 1;
  return {
    ...first,
    text: text.trim(),
    confidence: confidence(first.confidence, several ? ONE_OF_SEVERAL : 1),
  };
}
