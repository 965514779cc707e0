package vn.sontay.training.outcome.certificate.paperwork;

import java.time.Instant;

/** As what a draft is given out. */
public enum DraftFormat {

    /** To be printed. */
    PDF,
    /** To be written on in a word processor. */
    DOCX;

    /** @param made when, also in the file */
    public byte[] render(Wording wording, Instant made) {
        return this == PDF ? WordingPdf.render(wording, made) : WordingDocx.render(wording, made);
    }
}
