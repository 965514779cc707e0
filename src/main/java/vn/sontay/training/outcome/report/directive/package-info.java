/**
 * What documents say of targets after their plan: that a last day is extended, and how many of a total each unit answers for. Rows are
 * only added; which of them hold on a day follows from them.
 *
 * <p>Glossary: <em>extension</em> (gia hạn), a later last day by a document; <em>part</em> (phần được giao), how many of a target's total
 * a unit answers for (giao chỉ tiêu).
 *
 * <ul>
 * <li>DIR-1: what is said of a target stands on a document: its number, day and issuer, an extension with its scan where there is one.
 * It takes effect on the document's day and is known since it was entered; a document of a day to come or from before the plan's
 * own is refused.
 * <li>DIR-2: an extension names a day after the original last day, and not before the document. Of several the one by the last document
 * holds. A number is used once a target. One that was entered wrongly is withdrawn by a row of its own with the reason.
 * <li>DIR-3: an extended target is in time up to the extended day. Both days are told, and that it was reached after the original one.
 * <li>DIR-4: parts are given of a target that has a total; what a unit got last holds, and nought takes its part back. Together they are never more
 * than the whole; what is left is told as not given out.
 * <li>DIR-5: a part of a unit that went into another one counts for that one; of one that went into several it is told as that of a unit that
 * was divided, and nobody's now. What counts for a part of a target of people are those who belonged to the
 * unit when they were enrolled, in whatever class of the plan; for one of classes those that the unit organises (PLA-6). Units that went into it are
 * among them; what was a divided unit's is seen by each that took over, as everywhere (ORG-12).
 * <li>DIR-6: they are entered by who administers the unit of the plan, and told to who sees the plan as a whole; a unit below sees its own part.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.directive;

import org.jspecify.annotations.NullMarked;
