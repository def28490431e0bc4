import { useEffect, useState } from 'react';
import { listSamples, type Sample } from './book/samples.js';

const NONE: readonly Sample[] = [];

/** The samples the server offers; none until they are known, and where there are none. */
export function useSamples(): readonly Sample[] {
  const [samples, setSamples] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    void listSamples().then((list) => {
      if (isWanted) setSamples(list ?? NONE);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return samples;
}
