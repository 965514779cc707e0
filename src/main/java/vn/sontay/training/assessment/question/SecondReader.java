package vn.sontay.training.assessment.question;

import vn.sontay.training.shared.content.ContentMap;

/**
 * What a file of questions says of who read it after its author: role, day and findings (QST-24). Only its form is checked: it is
 * a note among authors, nothing depends on it.
 */
final class SecondReader {

    static final String KEY = "secondReader";

    private static final int ROLE_LENGTH = 200;
    private static final int FINDINGS_LENGTH = 1000;

    private SecondReader() {
    }

    /** Notes what is wrong with the note; a file without one is sound. */
    static void check(ContentMap file) {
        if (!file.has(KEY)) {
            return;
        }
        ContentMap reader = file.map(KEY);
        reader.text("role", ROLE_LENGTH);
        reader.date("day");
        reader.text("findings", FINDINGS_LENGTH);
        reader.done();
    }
}
