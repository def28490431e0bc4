import { schemeSchema, type RatingScheme } from './scheme.js';
import { DEFAULT_SCHEME_DATA, SCHEMES_DATA } from './schemes.data.js';

/** A 100 % and over, B 80 to under 100, C 60 to under 80, D under 60. In force where nothing else is. */
export const DEFAULT_SCHEME: RatingScheme = schemeSchema.parse(DEFAULT_SCHEME_DATA);

/** Every scheme Tenken knows, the default first. */
export const SCHEMES: readonly RatingScheme[] = [
  DEFAULT_SCHEME,
  ...SCHEMES_DATA.map((data) => schemeSchema.parse(data)),
];

/** The known scheme with an id; null where there is none. */
export function schemeById(id: string): RatingScheme | null {
  return SCHEMES.find((scheme) => scheme.id === id) ?? null;
}
