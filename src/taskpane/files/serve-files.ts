// Nobody waits for words where this runs: every one is there.
import '../../locales/every-word.js';
import { bookFailure } from '../../book/book-failure.js';
import { departmentsOfFile } from '../../book/department-file.js';
import type { Locale } from '../../locales/say.js';
import { CompareClerk } from './compare-clerk.js';
import { formView } from './form-view.js';
import { GatherClerk } from './gather-clerk.js';
import type {
  FileAnswers,
  FileQuestion,
  FromFileWorker,
  NamedFile,
  Refused,
  ToFileWorker,
} from './protocol.js';
import { bytesOf, readFile } from './read-file.js';

async function departmentsIn(file: NamedFile, locale: Locale): Promise<readonly string[] | Refused> {
  try {
    return departmentsOfFile(await bytesOf(file), file.name);
  } catch (error) {
    return { refused: bookFailure(file.name, error, locale).message };
  }
}

/** Answers questions about files, in a worker or in the page, one after the other. Nothing it is sent makes it throw. */
export function serveFiles(post: (message: FromFileWorker) => void): (message: ToFileWorker) => void {
  let gathered: GatherClerk | null = null;
  let compared: CompareClerk | null = null;
  let queue = Promise.resolve();

  const answer = async (question: FileQuestion): Promise<FileAnswers[keyof FileAnswers]> => {
    switch (question.ask) {
      case 'read':
        return readFile(question.file, question.settings, question.known);
      case 'gather':
        gathered = GatherClerk.gather(question);
        return gathered.view();
      case 'make':
        if (!gathered) throw new Error('nothing was gathered');
        return gathered.make(question.what);
      case 'departments':
        return departmentsIn(question.file, question.locale);
      case 'compare': {
        const clerk = await CompareClerk.compare(question.last, question.current, question.settings);
        if ('refused' in clerk) return clerk;
        compared = clerk;
        return compared.view();
      }
      case 'make-comparison':
        if (!compared) throw new Error('nothing was compared');
        return compared.make();
      case 'next-year':
        return formView(question.file, question.settings);
    }
  };

  return ({ id, question }) => {
    queue = queue
      .then(() => answer(question))
      .then((result) => post({ id, kind: 'answer', answer: result }))
      .catch((error: unknown) =>
        post({ id, kind: 'error', message: error instanceof Error ? error.message : String(error) }),
      );
  };
}
