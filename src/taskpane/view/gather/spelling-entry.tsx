import type { ReactElement } from 'react';
import type { NamedSpelling } from '../../../collect/outcome-tabs.js';
import { Entry } from '../part/entry.js';
import { useStage } from '../stage-context.js';

/** A name that is spelled in two ways, or may be. */
export function SpellingEntry({ spelling }: { readonly spelling: NamedSpelling }): ReactElement {
  const { words } = useStage();
  const { of, kind, a, b } = spelling;
  return (
    <Entry
      title={words('gather.spelling', { a: a.name, b: b.name })}
      lines={[
        words('gather.spelling.what', {
          of: words(`collect.of.${of}`),
          kind: words(`collect.spelling.${kind}`),
        }),
        words('gather.spelling.count', { name: a.name, count: a.count, file: a.file }),
        words('gather.spelling.count', { name: b.name, count: b.count, file: b.file }),
      ]}
    />
  );
}
