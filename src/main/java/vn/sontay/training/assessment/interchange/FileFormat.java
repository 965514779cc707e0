package vn.sontay.training.assessment.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that holds questions. */
public enum FileFormat {

    GIFT("gift", "text/plain; charset=UTF-8"), AIKEN("txt", "text/plain; charset=UTF-8"), MOODLE_XML("xml",
            "application/xml; charset=UTF-8"), XLSX("xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    FileFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** @return without the dot */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return as it stands in an address or a form, such as {@code moodle-xml} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the format of that key; empty for anything else */
    public static Optional<FileFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
    }
}
