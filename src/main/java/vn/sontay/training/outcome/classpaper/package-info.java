/**
 * The papers around a class as an office writes them: the letters that call people up or ask units to name them, invitations, the decision
 * that opens the class, its programme, and what follows from its closed rolls. All are drafts among the class's documents.
 *
 * <p>Glossary: công văn triệu tập, letter that calls up; công văn đề nghị cử, letter that asks units to name people; giấy mời, invitation;
 * phụ lục, appendix; bảng tổng hợp điểm danh, summary of the rolls; danh sách ký nhận tiền hỗ trợ, list of who receives an allowance; bảng kê
 * giờ giảng, list of hours taught; tình nguyện, volunteer.
 *
 * <p>Rules:
 * <ul>
 * <li>CLP-1: who belongs to a village or a community team on the class's first day is a volunteer: they are invited, never called up, and they
 * alone stand on the list of allowances, as they get no salary.
 * <li>CLP-2: list and programme are appendices: they have no number of their own, and say to which paper they belong, with its number and day
 * once it is issued.
 * <li>CLP-3: papers of rolls count closed rolls only, each mark as it was last corrected. Present and late are attended;
 * in the summary an absence that was caught up on (ATT-16) stands as such and counts too. A session stands with its own hours.
 * <li>CLP-4: an amount stands in figures and in words. Without a rate its columns stay open.
 * <li>CLP-5: what nobody has told the system stays open as dots; no law is named but what the class or its plan names (PWK-2).
 * <li>CLP-6: units are asked to answer by a day in the year before the class, or while it runs.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.classpaper;

import org.jspecify.annotations.NullMarked;
