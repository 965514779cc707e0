package vn.sontay.training.assessment.paperquiz;

import vn.sontay.training.shared.paper.IssuerLines;

/**
 * What stands on a printed quiz besides its questions.
 *
 * @param issuer the organiser's lines
 * @param title of the quiz
 * @param address that opens the entry of answers
 * @param demo whether it stands on made-up data and says so in red
 */
record PaperHead(IssuerLines issuer, String classTitle, String title, String address, boolean demo) {
}
