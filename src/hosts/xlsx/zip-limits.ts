/** How much a zip may make us hold; each number is a refusal ('too-large'), never a silent cut. */
export interface ZipLimits {
  /** Number of entries in the archive. */
  readonly maxEntries: number;
  /** Inflated bytes of one entry. */
  readonly maxEntryBytes: number;
  /** Inflated bytes of all entries read from one archive, together. */
  readonly maxTotalBytes: number;
  /** Inflated ÷ compressed bytes of one entry; looked at only above `ratioFromBytes` (small parts repeat a lot). */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

const MEBIBYTE = 1 << 20;

/**
 * Far above any progress sheet: a worksheet part of 256 MiB is some ten million cells. Excel's own parts deflate
 * about 10:1, a sheet of formatted empty rows about 50:1, a bomb 1000:1.
 */
export const ZIP_LIMITS: ZipLimits = {
  maxEntries: 10_000,
  maxEntryBytes: 256 * MEBIBYTE,
  maxTotalBytes: 512 * MEBIBYTE,
  maxRatio: 250,
  ratioFromBytes: 16 * MEBIBYTE,
};
