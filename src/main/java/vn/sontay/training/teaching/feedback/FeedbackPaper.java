package vn.sontay.training.teaching.feedback;

import vn.sontay.training.shared.paper.IssuerLines;

/**
 * The empty form to be filled in by hand.
 *
 * @param issuer the organiser's letterhead
 * @param demo whether it stands on made-up data and says so in red
 */
public record FeedbackPaper(IssuerLines issuer, String classTitle, FeedbackForm form, boolean demo) {
}
