/**
 * Figures that stay as they were reported. A snapshot (số liệu đã chốt) holds what counted for each target of a plan as of a day, as
 * it was known when it was frozen, down to the facts; what is corrected later makes another figure, never another snapshot.
 *
 * <p>Glossary: <em>snapshot</em> (bản chốt số liệu); <em>to freeze</em> (chốt); <em>closing day</em> (ngày chốt), the last day of a
 * reporting period by Nghị định 09/2019/NĐ-CP, Điều 12: the 14th.
 *
 * <ul>
 * <li>SNP-1: a snapshot is written once. Its content is a text in a canonical form (src/docs/snapshots.md), by whose SHA-256 anybody can
 * check that it is the one that was frozen.
 * <li>SNP-2: it holds ids, days, codes and figures, no names: these are looked up when it is read, and who isn't there any more is said to
 * be gone, the figure unchanged.
 * <li>SNP-3: it is frozen by who sees the whole plan, for a day that isn't to come, with all that is known then.
 * <li>SNP-4: the clock freezes the real plans when a closing day is over, once for each period, also when it was down that night; nothing
 * for days before anything was known.
 * <li>SNP-5: what differs between two states of knowledge is told person by person and class by class: who came to count, who doesn't any
 * more, and what was recorded about them since, by whom and when.
 * <li>SNP-6: two snapshots differ fact by fact: the first and the difference make the other, to the last day and score.
 * <li>SNP-7: who counted opens to their evidence as it had been recorded when the figures were frozen (COM-13).
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.snapshot;

import org.jspecify.annotations.NullMarked;
