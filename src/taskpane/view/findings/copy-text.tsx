import { Button, Field, Textarea, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Drill } from '../part/drill.js';
import { usePane } from '../pane-context.js';

/** A text to be copied by hand. */
export function CopyText({ text }: { readonly text: string }): ReactElement {
  const { words, close } = usePane();
  return (
    <Drill
      title={words('pane.copy.title')}
      isQuestion
      foot={<Button onClick={close}>{words('pane.close')}</Button>}
    >
      <Text>{words('pane.copy.what')}</Text>
      <Field label={words('pane.copy.text')}>
        <Textarea value={text} readOnly rows={12} onFocus={(event) => event.currentTarget.select()} />
      </Field>
    </Drill>
  );
}
