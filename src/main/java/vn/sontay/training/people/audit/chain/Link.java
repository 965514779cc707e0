package vn.sontay.training.people.audit.chain;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.sontay.training.shared.Digests;

/**
 * What the chain keeps of a line (AUD-6).
 *
 * @param number from 1
 * @param linkedAt as the database keeps it
 * @param digests of the line
 * @param hash of the link before and of all that stands here
 */
record Link(long number, long entryId, LocalDateTime linkedAt, LineDigests digests, String hash) {

    /** The hash before the first link. */
    static final String BEFORE_FIRST = "0".repeat(64);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    /** @return the link that follows a hash */
    static Link after(String hash, long number, long entryId, LocalDateTime linkedAt, LineDigests digests) {
        return new Link(number, entryId, linkedAt, digests,
                hashed(hash, text(number, entryId, linkedAt, digests)));
    }

    /** @return the hash of a link */
    static String hashed(String before, String text) {
        return Digests.sha256(before + "\t" + text);
    }

    /** @return a moment as it stands in the chain, whatever the database rounds it to */
    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    boolean follows(String before) {
        return hash.equals(hashed(before, text(number, entryId, linkedAt, digests)));
    }

    /** @return its line in an export, without the end of the line */
    String line() {
        return text(number, entryId, linkedAt, digests) + "\t" + hash;
    }

    private static String text(long number, long entryId, LocalDateTime linkedAt, LineDigests digests) {
        return String.join("\t", String.valueOf(number), String.valueOf(entryId), moment(linkedAt), digests.facts(),
                digests.actor(), digests.detail(), digests.differences());
    }
}
