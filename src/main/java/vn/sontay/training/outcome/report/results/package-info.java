/**
 * Báo cáo kết quả: the report on a plan's results, made from frozen figures and never from those of the day.
 *
 * <p>Glossary: báo cáo, report; kính gửi, to whom; nơi nhận, who gets a copy; phụ lục, appendix.
 *
 * <ul>
 * <li>RES-1: the figures are those of one snapshot, whatever is corrected later; the report says to which day they are, when they were
 * frozen and the first twelve digits of the check code. Another report is made from another snapshot.
 * <li>RES-2: names of people, units, classes and communes are looked up when it is drawn; whose name is gone is "(đã xóa)", the figure unchanged. As
 * certificates count those issued and recorded by then.
 * <li>RES-3: what stands besides the figures is proposed from them and changed by people, kept with the snapshot; what nobody has told the
 * system (causes, requests, to whom) stays open as dots.
 * <li>RES-4: a target without a total has no percentage, and that is said.
 * <li>RES-5: it is for those who see the whole plan and administer the unit that acts for the plan's. That unit's letterhead and signatory
 * of the day stand on it, and its draft is one of that unit's documents (DOC-6).
 * <li>RES-6: money is that of vouchers up to the day of the figures, as they had been recorded when these were frozen (FUN-4).
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.results;

import org.jspecify.annotations.NullMarked;
