package vn.sontay.training.assessment.interchange;

import java.util.List;

/**
 * A file of questions that was made, and what isn't in it.
 *
 * @param count of questions in it
 */
public record ExportedFile(FileFormat format, byte[] bytes, int count, List<Omission> omissions) {

    public ExportedFile {
        bytes = bytes.clone();
        omissions = List.copyOf(omissions);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
