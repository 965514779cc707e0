package vn.sontay.training.outcome.certificate.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A file that was sent, or one of a zip.
 *
 * @param name as the device calls it; it decides nothing
 */
public record SentPaper(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
    /** So many revisions may begin a signed file. */
    private static final int MOST_ENDS = 40;

    public SentPaper {
        content = content.clone();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** @return the bytes, not to be changed */
    byte[] bytes() {
        return content;
    }

    public int size() {
        return content.length;
    }

    /** @return SHA-256 of the whole file, in hexadecimal */
    public String sha256() {
        return hash(content.length);
    }

    /**
     * @return for each length at which a revision ends, SHA-256 of the file up to there: one of them is that of the paper with which it
     *     begins (SIG-2)
     */
    public Map<String, Integer> beginnings() {
        Map<String, Integer> found = new java.util.LinkedHashMap<>();
        for (int end : ends()) {
            found.put(hash(end), end);
        }
        return found;
    }

    /** After each end mark, with the line's end behind it and without. */
    private List<Integer> ends() {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at + END.length <= content.length && found.size() < MOST_ENDS; at++) {
            if (java.util.Arrays.equals(content, at, at + END.length, END, 0, END.length)) {
                int end = at + END.length;
                found.add(end);
                while (end < content.length && (content[end] == '\r' || content[end] == '\n')) {
                    found.add(++end);
                }
            }
        }
        return found;
    }

    private String hash(int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
