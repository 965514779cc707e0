/**
 * Figures that units report because they can't be computed here: how many articles, meetings, leaflets, dossiers by post. They stand
 * beside the computed ones and are never mixed with them.
 *
 * <p>Glossary: <em>reported figure</em> (số liệu đơn vị báo cáo); <em>whole</em> (trên tổng số), of how many; <em>source</em>
 * (nguồn), the document or words it was taken from.
 *
 * <ul>
 * <li>REP-1: a figure is that of the whole plan up to a day, as a unit reported it: how many, of how many where there is a whole, and from
 * what source. Which figures a plan has stands in its file (PLA-7).
 * <li>REP-2: it is entered by who administers the plan's unit and seen by who sees the plan as a whole; its day isn't to come.
 * <li>REP-3: nothing is changed. A correction is a row that replaces another, with its reason; so is taking a figure back. Who corrects
 * what somebody else has just corrected is told.
 * <li>REP-4: of a day that figure is shown whose own day is the last one up to it, of what had been recorded by the day of knowledge.
 * <li>REP-5: without a whole there is no percentage, and that is said. More than the whole is asked about once, and then kept.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.reported;

import org.jspecify.annotations.NullMarked;
