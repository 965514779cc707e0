/**
 * Breaches of the rules on personal data: what happened, written down by a unit's administrator, and the notice that is made of it.
 *
 * <p>Glossary: vi phạm quy định về bảo vệ dữ liệu cá nhân, breach; thông báo, notice.
 *
 * <ul>
 * <li>BRE-1: a notice is due 72 hours after the breach was noticed (Luật 91/2025/QH15, Điều 23). The page says how long is left, and that the hour
 * has passed, until the notice is issued.
 * <li>BRE-2: a notice names the law and the authority only as far as the law does; what nobody has said yet stays open as dots.
 * <li>BRE-3: a notice is a paper of the unit, a draft without number until it is issued (DOC-5, DOC-6), as PDF and as word file.
 * <li>BRE-4: it is for those who administer the unit.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.breach;

import org.jspecify.annotations.NullMarked;
