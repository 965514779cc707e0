package vn.sontay.training.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.SentFile;

/** A file of the request, which lies on disk. @param part null where none was chosen: then it has no name and no bytes */
public record SentPart(@Nullable Part part) implements SentFile {

    /** @return the files of that field: an empty one is one that was chosen, a field left alone is one without a name */
    public static List<SentFile> of(Form form, String field) {
        return form.parts(field).stream().<SentFile>map(SentPart::new)
                .filter(file -> file.size() > 0 || !file.name().isEmpty()).toList();
    }

    /** @return the only file of that field, also an empty one; null where none was chosen */
    public static @Nullable SentFile one(Form form, String field) {
        return of(form, field).stream().findFirst().orElse(null);
    }

    /** @return the file with which that field is filled; one of no name and no bytes where it isn't */
    public static SentPart filled(Form form, String field) {
        return new SentPart(form.files(field).stream().findFirst().orElse(null));
    }

    @Override
    public String name() {
        return part == null ? "" : Objects.toString(part.getSubmittedFileName(), "");
    }

    @Override
    public long size() {
        return part == null ? 0 : part.getSize();
    }

    @Override
    public byte[] read(int most) throws IOException {
        try (InputStream in = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }

    /** The same where nothing else can be done when the disk fails. */
    public byte[] bytes(int most) {
        try {
            return read(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
