import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answer } from '../use-answer.js';
import { usePane } from '../pane-context.js';

/** What stands in place of an answer that is not there. */
export function AnswerScreen({ answer }: { readonly answer: Answer<unknown> }): ReactElement | null {
  const { words } = usePane();
  switch (answer.kind) {
    case 'asking':
      return <Text role="status">{words('pane.loading')}</Text>;
    case 'gone':
      return <Text role="status">{words('pane.gone')}</Text>;
    case 'failed':
      return <Text role="alert">{words('pane.answer-failed')}</Text>;
    case 'there':
      return null;
  }
}
