import { useEffect, useRef, useState } from 'react';
import { droppedFiles, type Dropped } from '../../taskpane/files/dropped-files.js';

export interface DropTakers {
  readonly onFile: (file: File) => void;
  /** Several files, or folders. */
  readonly onMany: (all: ReturnType<Dropped['all']>) => void;
}

/** Watches for files dragged over the page; true while some are. What is dropped goes to one of the takers. */
export function useDrop(takers: DropTakers): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(takers);
  useEffect(() => {
    take.current = takers;
  });
  useEffect(() => {
    // Entering an element comes before leaving the one around it.
    let depth = 0;
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onEnter = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      depth++;
      setOver(true);
    };
    const onOver = (event: DragEvent): void => {
      if (carriesFile(event)) event.preventDefault();
    };
    const onLeave = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFile(event) || !event.dataTransfer) return;
      depth = 0;
      setOver(false);
      // A screen that takes files itself has taken these.
      if (event.defaultPrevented) return;
      event.preventDefault();
      const { single, all } = droppedFiles(event.dataTransfer);
      if (single) take.current.onFile(single);
      else take.current.onMany(all());
    };
    addEventListener('dragenter', onEnter);
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragenter', onEnter);
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
