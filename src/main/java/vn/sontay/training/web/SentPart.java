package vn.sontay.training.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.shared.scan.SentFile;

/** A file of the request, which lies on disk. */
public record SentPart(Part part) implements SentFile {

    /** @return the files of that field: an empty one is one that was chosen, a field left alone is one without a name */
    public static List<SentFile> of(Form form, String field) {
        return form.parts(field).stream().<SentFile>map(SentPart::new)
                .filter(file -> file.size() > 0 || !file.name().isEmpty()).toList();
    }

    @Override
    public String name() {
        return Objects.toString(part.getSubmittedFileName(), "");
    }

    @Override
    public long size() {
        return part.getSize();
    }

    @Override
    public byte[] read(int most) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }
}
