import { useCallback, useEffect, type RefObject } from 'react';

const FOCUSABLE =
  'button:not([disabled]),[href],input:not([type=file]),textarea,select,[tabindex]:not([tabindex="-1"])';

/** F6 walks through the page's regions (marked `data-region`), as it does in Excel. */
export function useRegions(root: RefObject<HTMLElement | null>): (step: 1 | -1) => void {
  const go = useCallback(
    (step: 1 | -1): void => {
      const regions = [...(root.current?.querySelectorAll<HTMLElement>('[data-region]') ?? [])].filter(
        (region) => region.getClientRects().length > 0,
      );
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const next = regions[(at + step + regions.length) % regions.length];
      const first = [...(next?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
        (each) => each.getClientRects().length > 0 && !each.closest('[inert]'),
      );
      first?.focus();
    },
    [root],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.defaultPrevented) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [go]);
  return go;
}
