/** Namespace by which Tenken's settings are found among a workbook's custom XML parts, in files and in Excel alike. */
export const SETTINGS_NAMESPACE = 'urn:tenken:settings:1';

/** Characters of settings; more is neither written nor read. */
export const MAX_SETTINGS = 1 << 20;
