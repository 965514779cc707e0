package vn.sontay.training.outcome.document;

import vn.sontay.training.outcome.document.act.DocumentState;

/** A paper of a unit that the system has drawn and that wasn't cancelled. @param madeFrom as its feature knows it */
public record StandingDraft(long documentId, String madeFrom, DocumentState state) {
}
