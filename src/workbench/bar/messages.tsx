import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Words } from '../../taskpane/view/stage-context.js';

const useStyles = makeStyles({
  messages: { flexShrink: 0 },
  opening: { padding: tokens.spacingVerticalS },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Something the page has to tell. */
export interface Message {
  readonly intent: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** Below the bar: what went wrong, what is being opened, and what was done for those who hear the page. */
export function Messages(props: {
  readonly words: Words;
  readonly message: Message | null;
  readonly opening: string | null;
  readonly said: string;
  readonly onDismiss: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { words, message, opening, said } = props;
  return (
    <section aria-label={words('workbench.messages')} className={styles.messages}>
      {message && (
        <MessageBar intent={message.intent} layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={words('workbench.close-notice')}
                onClick={props.onDismiss}
              />
            }
          />
        </MessageBar>
      )}
      {opening !== null && (
        <Spinner
          className={styles.opening}
          size="tiny"
          label={words('workbench.opening', { book: opening })}
        />
      )}
      <div role="status" aria-live="polite" className={styles.unseen}>
        {said}
      </div>
    </section>
  );
}
