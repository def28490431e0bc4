import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    lineBreak: 'strict',
  },
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  row: { display: 'flex', alignItems: 'flex-end', gap: '4px' },
  grow: { flexGrow: 1, minWidth: 0 },
  more: { minWidth: 0, height: '20px', padding: '0 4px', flexShrink: 0 },
});

interface Props {
  readonly text: string;
  readonly tabIndex?: number;
}

/** A text of two lines; what does not fit can be opened. */
export function ClampedText({ text, tabIndex }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const element = paragraph.current;
    if (!element || isOpen) return;
    const observer = new ResizeObserver(() => setLong(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, isOpen]);
  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <p ref={paragraph} className={mergeClasses(styles.text, !isOpen && styles.clamped)}>
          {text}
        </p>
      </div>
      {(isLong || isOpen) && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words(isOpen ? 'pane.finding.less' : 'pane.finding.more')}
        </Button>
      )}
    </div>
  );
}
