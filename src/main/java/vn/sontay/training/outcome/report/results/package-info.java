/**
 * Báo cáo kết quả: the report on a plan's results, made from frozen figures and never from those of the day.
 *
 * <p>Glossary: báo cáo, report; kính gửi, to whom; nơi nhận, who gets a copy; phụ lục, appendix.
 *
 * <ul>
 * <li>RES-1: the figures are those of one snapshot, whatever is corrected later; the report says to which day they are, when they were
 * frozen and the first twelve digits of the check code. Another report is made from another snapshot.
 * <li>RES-2: names of people, units, classes and communes are looked up when it is drawn; whose name is gone is "(đã xóa)", the figure unchanged. As
 * certificates count those in force on the day of the figures by what was known when they were frozen (CER-19).
 * <li>RES-3: what stands besides the figures is proposed from them and changed by people, kept with the snapshot; what nobody has told the
 * system (causes, requests, to whom) stays open as dots.
 * <li>RES-4: a target without a total has no percentage, and that is said.
 * <li>RES-5: it is for those who see the whole plan and administer the unit that acts for the plan's. That unit's letterhead and signatory
 * of the day stand on it, and its draft is one of that unit's documents (DOC-6).
 * <li>RES-6: money is that of vouchers up to the day of the figures, as they had been recorded when these were frozen (FUN-4).
 * <li>RES-7: a report that is asked for from the board freezes the figures of that day by itself, once a request. Whoever else has frozen the
 * same day sees it, and the other: nothing is lost.
 * <li>RES-8: figures that were corrected since are told by an addendum (báo cáo bổ sung): figures frozen anew for the same day, in what they
 * differ fact by fact with what was recorded between (SNP-6), and the certificates and the money that were known otherwise. It names the report by
 * number and day where it was issued, and the addenda issued before, in whose place it comes. The report stays as it is. Where nothing is otherwise there is none.
 * <li>RES-9: diaries, feedback and tests offer sentences for parts III and IV, each with its source. One stands in the report only where somebody
 * has accepted it. None names anybody; feedback is offered as far as each class alone may show it (FBK-5), a mean of five people at least.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.results;

import org.jspecify.annotations.NullMarked;
