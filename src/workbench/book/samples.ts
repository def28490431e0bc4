/** A sample workbook the page's server offers. */
export interface Sample {
  /** File name. */
  readonly name: string;
  readonly bytes: number;
}

const FOLDER = '../samples/';

/** The samples, or null where the server offers none. */
export async function listSamples(): Promise<readonly Sample[] | null> {
  try {
    const response = await fetch(`${FOLDER}index.json`);
    if (!response.ok) return null;
    const list: unknown = await response.json();
    return Array.isArray(list) ? list.filter(isSample) : null;
  } catch {
    // Opened without its server: the user's own workbooks still open.
    return null;
  }
}

function isSample(each: unknown): each is Sample {
  return (
    typeof each === 'object' &&
    each !== null &&
    'name' in each &&
    typeof each.name === 'string' &&
    'bytes' in each &&
    typeof each.bytes === 'number'
  );
}

/** The bytes of a sample; null when the server does not give them. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(FOLDER + encodeURIComponent(name));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
