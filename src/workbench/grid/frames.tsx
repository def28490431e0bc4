import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, JSX } from 'react';
import type { Area } from '../../sheet/address.js';
import { boxOf, type Box, type Heads } from './geometry.js';
import type { useGridStyles } from './grid-styles.js';
import type { SheetView } from './sheet-view.js';

export interface FramesProps {
  readonly view: SheetView;
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly heads: Heads;
  readonly area: Area;
  readonly active: Area;
  /** A cell shown to the user just now; `turn` tells one showing from the next. */
  readonly flash: { readonly area: Area; readonly turn: number } | null;
}

interface Layer {
  readonly name: 'body' | 'left' | 'top' | 'corner';
  readonly style: CSSProperties;
  readonly showsRow: boolean;
  readonly showsColumn: boolean;
}

/**
 * The frames around what is selected. A frame that reaches into the frozen part is drawn there too: once in the layer
 * that scrolls and once in each that stays.
 */
export function Frames(props: FramesProps): JSX.Element {
  const { view, styles, area, active, flash } = props;
  const isSingle =
    area.top === active.top &&
    area.bottom === active.bottom &&
    area.left === active.left &&
    area.right === active.right;
  return (
    <>
      {layersOf(view).map((layer) => (
        <div key={layer.name} aria-hidden="true" className={styles.layer} style={layer.style}>
          {!isSingle && <Frame {...props} layer={layer} area={area} className={styles.area} />}
          <Frame {...props} layer={layer} area={active} className={styles.active} />
          {flash && (
            <Frame key={flash.turn} {...props} layer={layer} area={flash.area} className={styles.flash} />
          )}
        </div>
      ))}
    </>
  );
}

function layersOf({ frozenRows, frozenColumns }: SheetView): Layer[] {
  const sticky = 'sticky' as const;
  const layers: Layer[] = [{ name: 'body', style: {}, showsRow: true, showsColumn: true }];
  if (frozenColumns > 0)
    layers.push({
      name: 'left',
      style: { position: sticky, left: 0, zIndex: 4 },
      showsRow: true,
      showsColumn: false,
    });
  if (frozenRows > 0)
    layers.push({
      name: 'top',
      style: { position: sticky, top: 0, zIndex: 6 },
      showsRow: false,
      showsColumn: true,
    });
  if (frozenRows > 0 && frozenColumns > 0)
    layers.push({
      name: 'corner',
      style: { position: sticky, top: 0, left: 0, zIndex: 6 },
      showsRow: false,
      showsColumn: false,
    });
  return layers;
}

function Frame({
  view,
  styles,
  heads,
  layer,
  area,
  className,
}: FramesProps & { layer: Layer; className: string }): JSX.Element | null {
  const clipped = clippedTo(view, area, layer);
  if (!clipped) return null;
  const box: Box = boxOf(view, clipped);
  return (
    <div
      className={mergeClasses(styles.frame, className)}
      style={{
        left: heads.width + box.left - 1,
        top: heads.height + box.top - 1,
        width: box.width + 1,
        height: box.height + 1,
      }}
    />
  );
}

/** The part of an area a layer shows: all of it where it scrolls, the frozen part where it stays. */
function clippedTo({ frozenRows, frozenColumns }: SheetView, area: Area, layer: Layer): Area | null {
  const bottom = layer.showsRow ? area.bottom : Math.min(area.bottom, frozenRows - 1);
  const right = layer.showsColumn ? area.right : Math.min(area.right, frozenColumns - 1);
  return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
}
