package vn.sontay.training.people.roster;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Sends a list of people to be looked at before anybody is added.
 *
 * @param fileName as the browser calls it, for people
 * @param sheet name of the sheet to read; empty for the one with the longest list
 * @param classId for which it was asked, or null
 */
public record SendRoster(String requestId, String fileName, byte[] content,
        @Size(max = 120, message = "web.tooLong") String sheet, @Nullable Long classId) {

    private static final int LONGEST_NAME = 200;

    public SendRoster {
        content = content.clone();
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        fileName = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
