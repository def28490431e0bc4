import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FilePort } from '../sheet/file-port.js';
import type { Desk } from '../taskpane/desk/desk.js';
import type { Doorway } from '../taskpane/view/doorway.js';
import { Pane } from '../taskpane/view/pane.js';
import type { ThemeName } from '../taskpane/view/theme.js';
import { fittingPane, Splitter } from './bar/splitter.js';
import type { Words } from '../taskpane/view/stage-context.js';

const useStyles = makeStyles({
  pane: { flexShrink: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  over: {
    position: 'absolute',
    zIndex: 20,
    right: 0,
    top: 0,
    bottom: 0,
    width: 'min(100%, 380px)',
    boxShadow: tokens.shadow28,
  },
  splitter: { display: 'flex', flexShrink: 0 },
});

export interface DeskSideProps {
  readonly words: Words;
  readonly desk: Desk;
  readonly files: FilePort;
  readonly doorway: Doorway;
  readonly theme: ThemeName;
  /** Px. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  /** There is no room beside the grid: the pane lies over it while it is asked for. */
  readonly isNarrow: boolean;
  readonly isShown: boolean;
}

/** The pane beside the grid, as wide as the user wants it. */
export function DeskSide(props: DeskSideProps): JSX.Element {
  const styles = useStyles();
  const { words, isNarrow, width } = props;
  return (
    <>
      {!isNarrow && (
        <section aria-label={words('workbench.splitter')} className={styles.splitter}>
          <Splitter
            label={words('workbench.splitter')}
            controls="pane"
            width={width}
            onWidth={props.onWidth}
          />
        </section>
      )}
      <div
        id="pane"
        data-region="pane"
        hidden={isNarrow && !props.isShown}
        className={isNarrow ? `${styles.pane} ${styles.over}` : styles.pane}
        style={isNarrow ? undefined : { width: fittingPane(width) }}
      >
        <Pane desk={props.desk} files={props.files} doorway={props.doorway} theme={props.theme} />
      </div>
    </>
  );
}
