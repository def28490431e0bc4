import { useCallback, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '../desk/desk.js';

/** The desk's state; the component is drawn again with each new one. */
export function useDesk(desk: Desk): DeskState {
  const subscribe = useCallback((listener: () => void) => desk.subscribe(listener), [desk]);
  const snapshot = useCallback(() => desk.state(), [desk]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
