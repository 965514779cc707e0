/**
 * What is done to a certificate after it was entered into the register, and what it is worth by that. Knows no paper and no
 * page: the feature's root records acts and asks here.
 *
 * <p>Glossary: ký, sign; trao, hand over; thu hồi, revoke; hủy bỏ, cancel; cấp lại, reissue; chỉnh sửa nội dung, correct;
 * bản sao cấp từ sổ, copy from the register.
 *
 * <ul>
 * <li>ACT-1: acts are facts that are added, never changed; what was recorded by mistake is undone by another act. What a
 * certificate is worth follows from its acts alone.
 * <li>ACT-2: a certificate is worth something from the day of its signature on, until it is revoked, cancelled or replaced. One
 * that was issued before signatures were recorded is worth something from its day of issue.
 * <li>ACT-3: only what is entered can be signed, only what is signed is handed over, revoked, corrected or copied; a number is
 * cancelled before it is handed over and by no act after; what has ended ends once.
 * <li>ACT-4: no act is dated in the future, before the day of issue, or before the signature on which it stands.
 * <li>ACT-5: the last act that stands can be undone, with a reason; not the first entry of an old one, nor what has sent a paper
 * of its own into the world: a copy, a replacement.
 * <li>ACT-7: what stood in a paper register is entered with one act, by which it is worth something from the day of its paper; an entry
 * that was made by mistake is voided by another act, with a reason, and its number is free for the right one (OLD-5).
 * <li>ACT-6: the paper behind an act is named by its number, its day is the act's day; where it is a document of the class, number and day
 * are the document's and the act leads to it. A signature keeps a day of its own.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.act;

import org.jspecify.annotations.NullMarked;
