import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Words } from '../../taskpane/view/stage-context.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    minHeight: '32px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { width: '96px', minWidth: 0, flexShrink: 0 },
  content: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    padding: '6px 8px',
    boxSizing: 'border-box',
    height: '32px',
    resize: 'vertical',
    maxHeight: '160px',
    border: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Address and content of the active cell; an address typed here is gone to. */
export function FormulaBar(props: {
  readonly words: Words;
  readonly address: string;
  readonly content: string;
  readonly onAddress: (text: string) => void;
}): JSX.Element {
  const { words, address, onAddress } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    if (typed !== null && typed.trim() !== '') onAddress(typed.trim());
    setTyped(null);
  };
  return (
    <div className={styles.bar}>
      <Input
        className={styles.address}
        appearance="filled-lighter"
        aria-label={words('workbench.address')}
        value={typed ?? address}
        onChange={(_, { value }) => setTyped(value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            // The focus goes to the cell, whose text field would take the key for a line break.
            event.preventDefault();
            go();
          }
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <textarea
        readOnly
        rows={1}
        className={styles.content}
        aria-label={words('workbench.content')}
        value={props.content}
      />
    </div>
  );
}
