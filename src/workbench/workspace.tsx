import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import {
  forwardRef,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type JSX,
} from 'react';
import { parseA1, toA1 } from '../sheet/address.js';
import { cellAt } from '../sheet/sheet.js';
import type { Session } from './book/session.js';
import { typedContent } from './book/typed-content.js';
import { FormulaBar } from './bar/formula-bar.js';
import { SheetTabs } from './bar/sheet-tabs.js';
import type { TypedCell } from './grid/clipboard.js';
import { Grid, type GridHandle } from './grid/grid.js';
import { inputText } from './grid/input-text.js';
import type { GridCommand } from './grid/key-command.js';
import { selectCell, selectedArea, shownCell, type Selection } from './grid/selection.js';
import { sheetView } from './grid/sheet-view.js';
import type { Words } from '../taskpane/view/stage-context.js';

const useStyles = makeStyles({
  workspace: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  panel: { display: 'flex', flexGrow: 1, minHeight: 0 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    minHeight: '32px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  size: {
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    paddingRight: tokens.spacingHorizontalS,
  },
  zoom: { display: 'flex', alignItems: 'center' },
  percent: { minWidth: '42px', textAlign: 'center' },
});

const ZOOMS = [40, 50, 60, 70, 75, 80, 85, 90, 100, 110, 125, 150, 175, 200] as const;

export interface WorkspaceHandle {
  readonly focus: () => void;
  /** Keeps what is being typed, before the book is saved or left. */
  readonly commit: () => void;
}

export interface WorkspaceProps {
  readonly session: Session;
  readonly words: Words;
  readonly onNotice: (text: string) => void;
  readonly onRegion: (step: 1 | -1) => void;
}

/** The open book: its sheets, the grid, and what belongs to the cell one is in. */
export const Workspace = forwardRef<WorkspaceHandle, WorkspaceProps>(function Workspace(
  { session, words, onNotice, onRegion },
  ref,
): JSX.Element {
  const styles = useStyles();
  const panelId = useId();
  const grid = useRef<GridHandle>(null);
  const { host } = session;
  const { book } = useSyncExternalStore(host.watch, host.state);
  const sheets = book.workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  const [wanted, setWanted] = useState<string | null>(null);
  const [selections, setSelections] = useState<Readonly<Record<string, Selection>>>({});
  const [zooms, setZooms] = useState<Readonly<Record<string, number>>>({});
  const [draft, setDraft] = useState<string | null>(null);
  const [shown, setShown] = useState<{ at: { row: number; column: number } } | null>(null);
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0] ?? book.workbook.sheets[0];
  const appearance = sheet && book.appearances.get(sheet.name);
  const zoom = (sheet && zooms[sheet.name]) ?? appearance?.zoom ?? 100;
  const { styles: cellStyles, digitWidth } = book;
  const view = useMemo(
    () =>
      sheet && appearance
        ? sheetView({ styles: cellStyles, digitWidth }, sheet, appearance, zoom / 100)
        : null,
    [cellStyles, digitWidth, sheet, appearance, zoom],
  );

  useEffect(() => {
    if (sheet) host.lookAt(sheet.name);
  }, [host, sheet]);
  useEffect(
    () =>
      session.onReveal(({ sheet: name, at }) => {
        setWanted(name);
        setSelections((all) => ({ ...all, [name]: selectCell(at.row, at.column) }));
        setShown({ at });
      }),
    [session],
  );
  // With its sheet the text field that had the focus is gone; nothing else was chosen.
  const name = sheet?.name;
  useEffect(() => {
    if (document.activeElement === document.body) grid.current?.focus();
  }, [name]);
  // The sheet a cell lies on must be drawn before the cell can be shown.
  useEffect(() => {
    if (shown) grid.current?.show(shown.at);
  }, [shown]);
  useImperativeHandle(ref, () => ({
    focus: () => grid.current?.focus(),
    commit: () => grid.current?.commit(),
  }));
  if (!sheet || !view) return <section className={styles.workspace} />;

  const selection = selections[sheet.name] ?? selectCell(0, 0);
  const active = shownCell(view.merges, selection.active);
  const area = selectedArea(view.merges, sheet.merges, selection);
  const select = (next: Selection): void => setSelections((all) => ({ ...all, [sheet.name]: next }));
  const choose = (name: string): void => {
    grid.current?.commit();
    setWanted(name);
  };
  const type = (cells: readonly TypedCell[]): void => {
    const contents = cells.map(({ row, column, text }) => ({
      row,
      column,
      ...typedContent(text, cellAt(sheet, row, column)),
    }));
    const formula = contents.find(({ wasFormula }) => wasFormula);
    if (formula) onNotice(words('workbench.formula-as-text', { cell: toA1(formula.row, formula.column) }));
    host.type(
      sheet.name,
      contents.map(({ row, column, content }) => ({ row, column, content })),
    );
  };
  const obey = (command: GridCommand): void => {
    switch (command.kind) {
      case 'undo':
        return session.undo();
      case 'redo':
        return session.redo();
      case 'sheet': {
        const next = sheets[sheets.indexOf(sheet) + command.step];
        return next && choose(next.name);
      }
      case 'next-region':
        return onRegion(1);
      case 'previous-region':
        return onRegion(-1);
      default:
        return undefined;
    }
  };
  const goTo = (text: string): void => {
    const at = parseA1(text.normalize('NFKC'));
    if (!at || at.row >= view.rows.count || at.column >= view.columns.count) {
      return onNotice(words('workbench.address.bad', { text }));
    }
    select(selectCell(at.row, at.column));
    setShown({ at });
    grid.current?.focus();
  };
  const setZoom = (step: 1 | -1): void => {
    const next = step > 0 ? ZOOMS.find((each) => each > zoom) : ZOOMS.findLast((each) => each < zoom);
    if (next) setZooms((all) => ({ ...all, [sheet.name]: next }));
  };
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const isRange =
    rows * columns > 1 &&
    (area.top !== active.row || view.merges.at(active.row, active.column) === undefined);
  return (
    <section className={styles.workspace} aria-label={words('workbench.sheet')}>
      <FormulaBar
        words={words}
        address={toA1(active.row, active.column)}
        content={draft ?? inputText(cellAt(sheet, active.row, active.column))}
        onAddress={goTo}
      />
      <div id={panelId} role="tabpanel" aria-label={sheet.name} className={styles.panel} data-region="grid">
        <Grid
          ref={grid}
          key={sheet.name}
          view={view}
          words={words}
          selection={selection}
          onSelect={select}
          onType={type}
          onDraft={setDraft}
          onCommand={obey}
        />
      </div>
      <div className={styles.foot}>
        <SheetTabs
          label={words('workbench.tabs')}
          tabs={sheets.map(({ name }) => ({ name, colour: book.appearances.get(name)?.tabColour ?? null }))}
          chosen={sheet.name}
          panelId={panelId}
          onChoose={choose}
        />
        {isRange && (
          <Text size={200} className={styles.size}>
            {words('workbench.selected', { rows, columns })}
          </Text>
        )}
        <div role="group" aria-label={words('workbench.zoom')} className={styles.zoom}>
          <Tooltip content={words('workbench.zoom.out')} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<ZoomOut20Regular />}
              onClick={() => setZoom(-1)}
            />
          </Tooltip>
          <Text size={200} className={styles.percent}>
            {words('workbench.zoom.value', { percent: zoom })}
          </Text>
          <Tooltip content={words('workbench.zoom.in')} relationship="label">
            <Button size="small" appearance="subtle" icon={<ZoomIn20Regular />} onClick={() => setZoom(1)} />
          </Tooltip>
        </div>
      </div>
    </section>
  );
});
