import type { ReactElement } from 'react';
import type { HandedIn } from '../../../collect/handed-in.js';
import { Entry } from '../part/entry.js';
import { useStage } from '../stage-context.js';

/** A department of the list with what of it has come in. */
export function DepartmentEntry({ handedIn }: { readonly handedIn: HandedIn }): ReactElement {
  const { words } = useStage();
  const { department, state, files, indicators, like } = handedIn;
  return (
    <Entry
      title={department}
      side={words(`collect.handed.${state}`)}
      lines={[
        state === 'handed-in' ? words('gather.department.indicators', { count: indicators }) : null,
        ...files.slice(0, 3),
        files.length > 3 ? words('gather.department.more', { count: files.length - 3 }) : null,
        like === null ? null : words('gather.department.like', { name: like }),
      ]}
    />
  );
}
