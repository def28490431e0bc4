import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Words } from '../../taskpane/view/stage-context.js';

/** Asks before changes that were not saved are left behind; shown while `book` is not null. */
export function DiscardDialog(props: {
  readonly words: Words;
  readonly book: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): JSX.Element {
  const { words, book, onYes, onNo } = props;
  return (
    <Dialog
      open={book !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onNo();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('workbench.discard.title')}</DialogTitle>
          <DialogContent>{words('workbench.discard.text', { book: book ?? '' })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onNo}>
              {words('workbench.discard.no')}
            </Button>
            <Button onClick={onYes}>{words('workbench.discard.yes')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
