/**
 * What becomes of a paper of an office, and what it is worth by that. Knows no file and no page: the feature's root records acts and asks here.
 *
 * <p>Glossary: trình ký, submit for signature; ban hành, issue; thu hồi, withdraw; thay thế, replace; đính chính, correct; hủy dự thảo,
 * cancel; đưa bản ký vào, file.
 *
 * <ul>
 * <li>DOC-1: acts are facts that are added, never changed; what was recorded by mistake is undone by another act. What a paper is worth
 * follows from its acts alone.
 * <li>DOC-2: a paper is a draft, is submitted for signature, is issued; no step but issuing is needed. Only what isn't issued is cancelled;
 * only what is issued is withdrawn, replaced or corrected, and a correction leaves it in force.
 * <li>DOC-3: no act is dated in the future, before the draft was made or before the act on which it stands: the submission, the issue.
 * <li>DOC-4: the last act that stands can be undone, with a reason.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.document.act;

import org.jspecify.annotations.NullMarked;
