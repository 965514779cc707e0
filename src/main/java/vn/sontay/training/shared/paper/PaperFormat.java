package vn.sontay.training.shared.paper;

import java.time.Instant;

/** As what a paper is given out. */
public enum PaperFormat {

    /** To be printed. */
    PDF,
    /** To be written on in a word processor. */
    DOCX;

    /** @param made when, also in the file */
    public byte[] render(FormalPaper paper, Instant made) {
        return this == PDF ? FormalPdf.render(paper, made) : FormalWord.render(paper, made);
    }
}
