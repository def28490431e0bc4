import type { Edit } from '../../sheet/edit.js';
import { HostError, type CancelSignal } from '../../sheet/host.js';
import { isNothing } from '../../sheet/same-content.js';
import { groupsTakenBack } from '../../sheet/taken-back.js';
import { callExcel, type Question } from './call-excel.js';
import { changesOf, fills, type Changes } from './changes.js';
import { afterDrawing, type DrawnCharts } from './furniture/drawn-charts.js';
import { failedAtPage, withoutPages } from './furniture/without-pages.js';
import { doJobs, WRITE_ROOM, type Job } from './jobs.js';
import { wasRefused } from './office-error.js';
import { Originals } from './originals.js';
import { Present } from './present.js';
import { restoreTarget } from './restore-target.js';
import { Situation, type Ask } from './situation.js';
import type { Target } from './target.js';
import { targetJobs } from './target-jobs.js';
import type { Timing } from './timing.js';
import { writeTarget } from './write-target.js';

/** Edits that were applied together, and what stood in their place. */
interface Entry {
  readonly edits: readonly Edit[];
  readonly situation: Situation;
}

/** What is further back is taken back as it was edited, with the looks of cells nobody touched. */
const MOST_ENTRIES = 50;
const TIMES_PUT_BACK = 3;

/** Nothing by itself; the request around it turns events on again. */
const NOTHING: Job = { bytes: 0, ask: () => () => [] };

/** What came of writing: an error with whether anything may have been written. */
interface Outcome {
  readonly error: unknown;
  readonly begun: boolean;
}

/**
 * Writes edits into the workbook Excel shows, all of them or none. What stands in their place is read before: it must be
 * what the edits expect, and it is what is put back when writing fails half way or the edits are taken back.
 */
export class ExcelWriter {
  private journal: readonly Entry[] = [];
  private readonly originals = new Originals();
  private drawn: DrawnCharts = new Map();
  /** False once Excel has failed at how a sheet is printed: then sheets are made without it. */
  private canLayOut = true;

  constructor(private readonly timing: Timing) {}

  /** Throws HostError; 'excel-half-written' only when what stood there could not be put back. */
  async apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void> {
    if (signal?.aborted) throw new HostError('cancelled');
    if (edits.length === 0) return;
    const done = this.journal.map((entry) => entry.edits);
    const undone = groupsTakenBack(done, edits) === 1 ? this.journal.at(-1) : undefined;
    const changes = changesOf(edits);
    const ask: Ask = (question) => callExcel(question, this.timing, { kind: 'read', signal });
    for (let mayBeLost = true; ;) {
      const couldLayOut = this.canLayOut;
      const situation = await Situation.read(changes, ask, this.drawn);
      const target = undone
        ? restoreTarget(undone.situation, situation.present)
        : writeTarget(situation.changes, situation, this.originals);
      const outcome = await this.write(target);
      if (outcome === null) return this.remember(edits, situation, undone);
      if (outcome.begun) await this.putBack(situation);
      const { error } = outcome;
      if (couldLayOut && !this.canLayOut) continue;
      const isLost = error instanceof HostError && error.code === 'excel-no-answer';
      if (!isLost || !mayBeLost) throw error;
      mayBeLost = false;
    }
  }

  /** Rows or columns have moved: how cells looked before, and which cells charts show, is not known any more. */
  forgetPlaces(): void {
    this.originals.clear();
    this.drawn = new Map();
  }

  private async write(target: Target, first: readonly Job[] = []): Promise<Outcome | null> {
    const jobs = [...first, ...targetJobs(this.canLayOut ? target : withoutPages(target))];
    let begun = false;
    try {
      const send = async (question: Question<readonly Job[]>): Promise<readonly Job[]> => {
        try {
          const answer = await callExcel(quietly(question), this.timing, { kind: 'write' });
          begun = true;
          return answer;
        } catch (error) {
          begun ||= !wasRefused(error);
          throw error;
        }
      };
      await doJobs(jobs, send, undefined, WRITE_ROOM);
      return null;
    } catch (error) {
      if (failedAtPage(error)) this.canLayOut = false;
      return { error, begun };
    }
  }

  /** Whatever of the changes was written goes again. Nobody can call this off. */
  private async putBack(situation: Situation): Promise<void> {
    const marked = [...situation.changes.sheets.values()]
      .filter(({ marksBefore, marksAfter }) => marksBefore.length + marksAfter.length > 0)
      .map(({ name }) => name);
    let failure: unknown;
    for (let time = 1; time <= TIMES_PUT_BACK; time++) {
      const now = new Present();
      try {
        await doJobs(now.jobs({ marked, furnished: situation.furnished }), (question) =>
          callExcel(question, this.timing, { kind: 'read' }),
        );
      } catch (error) {
        failure = error;
        continue;
      }
      const outcome = await this.write(restoreTarget(situation, now), [NOTHING]);
      if (outcome === null) return;
      failure = outcome.error;
    }
    const detail = failure instanceof HostError ? (failure.data['detail'] ?? failure.code) : String(failure);
    throw new HostError('excel-half-written', { detail });
  }

  private remember(edits: readonly Edit[], situation: Situation, undone: Entry | undefined): void {
    if (undone) {
      this.journal = this.journal.slice(0, -1);
      forgetOriginals(this.originals, undone.situation.changes);
      this.drawn = undone.situation.drawn;
      return;
    }
    this.journal = [...this.journal, { edits, situation }].slice(-MOST_ENTRIES);
    keepOriginals(this.originals, situation);
    this.drawn = afterDrawing(this.drawn, situation.changes);
  }
}

/**
 * What is written is not told to listeners, not calculated and not drawn until all of it is there.
 */
function quietly<T>(question: Question<T>): Question<T> {
  return (context) => {
    context.runtime.enableEvents = false;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const answer = question(context);
    context.runtime.enableEvents = true;
    return answer;
  };
}

function keepOriginals(originals: Originals, { sheets }: Situation): void {
  for (const { changes, cells } of sheets.values()) {
    for (const change of changes.cells.values()) {
      if (change.look === null || !isNothing(change.before) || !fills(change)) continue;
      originals.remember(changes.name, change, {
        facets: cells.facets(change),
        format: cells.raw(change).format,
      });
    }
  }
}

function forgetOriginals(originals: Originals, { sheets }: Changes): void {
  for (const { name, cells } of sheets.values()) {
    for (const change of cells.values()) {
      if (change.look !== null && isNothing(change.before)) originals.forget(name, change);
    }
  }
}
