import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useStage } from '../stage-context.js';
import { ArrowLeft16Regular } from './icons.js';

const useStyles = makeStyles({
  drill: {
    position: 'absolute',
    inset: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 12px 4px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  notice: { flexShrink: 0 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

interface Props {
  readonly title: string;
  /** A decision is asked for, not only something shown. */
  readonly isQuestion?: boolean;
  /** What has just happened here, above the buttons. */
  readonly notice?: ReactNode;
  /** Buttons at the lower edge, always visible. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A screen over the tabs with a way back. It takes the focus; Escape and 戻る close it. */
export function Drill({ title, isQuestion = false, notice, foot, children }: Props): ReactElement {
  const styles = useStyles();
  const { words, close } = useStage();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // Menus and drop-downs close on Escape by themselves.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    close();
  };
  return (
    <section
      role={isQuestion ? 'dialog' : 'region'}
      aria-labelledby={id}
      className={styles.drill}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeft16Regular />} onClick={close}>
          {words('pane.back')}
        </Button>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {/* Without a control inside, keys must still be able to scroll it. */}
      <div className={styles.body} tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
      {notice !== undefined && (
        <div role="status" aria-live="polite" className={styles.notice}>
          {notice}
        </div>
      )}
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
