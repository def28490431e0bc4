import { TIMING, type Timing } from './timing.js';
import { withinTime } from './within-time.js';

/** Slices of this size can be had everywhere, on an iPad too. */
const SLICE = 65_536;
/** What other programs but the iPad's give at once: fewer questions. */
const LARGE_SLICE = 4_194_304;

function settled<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.code} ${error.message}`));
    });
  });
}

async function slicesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await settled<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    const data = Uint8Array.from(slice.data as readonly number[]);
    if (at + data.length > bytes.length) throw new Error(`slice ${index} is longer than the file`);
    bytes.set(data, at);
    at += data.length;
  }
  if (at !== bytes.length) throw new Error(`${at} of ${bytes.length} bytes`);
  return bytes;
}

/** The open workbook as a file, as it stands now. Null where this Excel does not give it, for whatever reason. */
export async function openFileOfExcel({ limit }: Timing = TIMING): Promise<Uint8Array | null> {
  const { requirements, document, platform } = Office.context;
  if (!requirements.isSetSupported('CompressedFile', '1.1')) return null;
  const sliceSize = platform === Office.PlatformType.iOS ? SLICE : LARGE_SLICE;
  let file: Office.File | null = null;
  try {
    const asked = settled<Office.File>((answer) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answer),
    );
    file = await withinTime(asked, limit, undefined);
    return await withinTime(slicesOf(file), limit, undefined);
  } catch {
    // Too large, protected by rights, or not given in time: the user can choose the file, which is said to them.
    return null;
  } finally {
    // Excel keeps no more than two files for an add-in.
    file?.closeAsync();
  }
}
