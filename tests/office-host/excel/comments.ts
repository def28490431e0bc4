import type { SheetModel } from '../model/sheet-model.js';
import { serverClass } from '../protocol/server-object.js';
import type { Session } from '../session.js';

/** Threaded comments, only counted: of the workbook (sheet null) or of a sheet. */
export const COMMENTS = serverClass<{ readonly session: Session; readonly sheet: SheetModel | null }>(() => ({
  name: 'CommentCollection',
  methods: {
    GetCount: ({ session, sheet }) =>
      (sheet ? [sheet] : session.book.sheets).reduce((sum, each) => sum + each.comments.length, 0),
  },
}));
