package vn.sontay.training.shared.scan;

/** The kinds of file that can be kept as a scan (SCN-1). */
public enum ScanKind {

    /** A photo. */
    JPEG("image/jpeg", "jpg"),
    /** A picture of a screen or a scanner. */
    PNG("image/png", "png"),
    /** What a scanner or a scanning app writes. */
    PDF("application/pdf", "pdf");

    private final String contentType;
    private final String ending;

    ScanKind(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** @return such as image/jpeg */
    public String contentType() {
        return contentType;
    }

    /** @return how its file's name ends, such as jpg */
    public String ending() {
        return ending;
    }

    /** @return whether a browser shows it within its own frame; what isn't a picture is saved instead */
    public boolean picture() {
        return this != PDF;
    }
}
