package vn.sontay.training.learning.pack;

/**
 * Sends a pack to be looked at before it is adopted.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param fileName as the browser calls it, for people
 */
public record SendPack(String requestId, String fileName, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public SendPack {
        content = content.clone();
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        fileName = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
