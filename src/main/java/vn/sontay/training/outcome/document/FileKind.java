package vn.sontay.training.outcome.document;

/** The kinds of file that are kept of a document (DOC-7). */
public enum FileKind {

    PDF("application/pdf", "pdf"), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"), JPEG("image/jpeg", "jpg"), PNG("image/png", "png");

    private final String contentType;
    private final String ending;

    FileKind(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** @return such as application/pdf */
    public String contentType() {
        return contentType;
    }

    /** @return how its file's name ends, such as pdf */
    public String ending() {
        return ending;
    }
}
