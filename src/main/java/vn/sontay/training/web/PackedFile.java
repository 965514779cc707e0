package vn.sontay.training.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file for browsers in each form that it was packed in; a null where it wasn't. */
record PackedFile(String type, byte[] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {

    /** How a file is packed: what a browser calls that, and the end of the name of a file in this form. */
    enum Form {

        PLAIN("", ""), GZIP("gzip", ".gz"), BROTLI("br", ".br");

        private final String coding;
        private final String suffix;

        Form(String coding, String suffix) {
            this.coding = coding;
            this.suffix = suffix;
        }

        String coding() {
            return coding;
        }

        String suffix() {
            return suffix;
        }
    }

    /** @return the content in a form in which it was packed */
    byte[] in(Form form) {
        return switch (form) {
            case PLAIN -> plain;
            case GZIP -> Objects.requireNonNull(gzip);
            case BROTLI -> Objects.requireNonNull(brotli);
        };
    }
}
