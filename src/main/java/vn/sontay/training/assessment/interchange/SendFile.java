package vn.sontay.training.assessment.interchange;

/**
 * Sends a file to be looked at before it is imported.
 *
 * @param fileName as the browser calls it, for people
 * @param format key of a {@link FileFormat}; anything else means that the file itself shall tell
 * @param lesson code of a lesson
 * @param outcome number of its outcome, as it was typed
 * @param difficulty name of a difficulty in lower case
 */
public record SendFile(String requestId, String fileName, byte[] content, String format, String lesson, String outcome,
        String difficulty, String source, String explanation) {

    private static final int LONGEST_NAME = 200;

    public SendFile {
        content = content.clone();
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        fileName = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
