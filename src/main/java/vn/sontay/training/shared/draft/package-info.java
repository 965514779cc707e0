/**
 * Keeps what was typed in a form that was sent and not accepted, so that nobody types it twice. Built once, below all
 * features: it sees nothing but the parameters of requests.
 *
 * <ul>
 * <li>DRA-1: every form of a signed-in person carries a signed tag: whose it is, the page to come back to, the number of this
 * form, its secret fields, when it was written.
 * <li>DRA-2: a form that can't be accepted, because its session has ended or is another's, because it is refused or because
 * something fails, becomes a draft of the one to whom the tag was given, and nothing else happens.
 * <li>DRA-3: a draft is shown to its owner alone, at its page, as the form would stand there after a refusal; no action of the
 * page is carried out.
 * <li>DRA-4: one draft a number; it is gone when its form is accepted, when its owner lets go of it, and after 24 hours.
 * <li>DRA-5: neither passwords nor files are kept, nothing above 200 kB, and the latest twenty of an account.
 * <li>DRA-6: what is kept can be read with the form's number only, which no table holds: it lies in the owner's browser.
 * <li>DRA-7: while the server doesn't answer, a form that is sent stays on its page, is kept in the browser under its owner's
 * number with the same limits, and is sent later; what a closed page left becomes a draft at the next visit.
 * <li>DRA-8: the answer to a form isn't asked for again by going back or loading anew: it has the address of the draft.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.draft;

import org.jspecify.annotations.NullMarked;
