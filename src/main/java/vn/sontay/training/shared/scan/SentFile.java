package vn.sontay.training.shared.scan;

import java.io.IOException;

/** A file that was sent and isn't read yet: of thirty photos one at a time is in memory. */
public interface SentFile {

    /** @return as the device calls it; it decides nothing */
    String name();

    /** @return in bytes */
    long size();

    /** @return the bytes, one more than {@code most} at most */
    byte[] read(int most) throws IOException;
}
