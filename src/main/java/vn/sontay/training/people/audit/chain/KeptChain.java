package vn.sontay.training.people.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The end of a chain that somebody has kept as a file (AUD-10).
 *
 * @param number of its last link; 0 for none
 */
public record KeptChain(long number, String hash) {

    /** No file. */
    public static final KeptChain NONE = new KeptChain(0, Link.BEFORE_FIRST);

    /** The first line of a file. */
    static final String HEADING = "number\tline\tlinkedAt\tfacts\tactor\tdetail\tdifferences\thash";

    /** @param written {@link #written} */
    public static KeptChain parse(String written) {
        int end = written.indexOf(' ');
        return new KeptChain(Long.parseLong(written.substring(0, end)), written.substring(end + 1));
    }

    /** @return its content in one line, for who asks another process */
    public String written() {
        return number + " " + hash;
    }

    /** Reads it and checks each of its links. @throws IOException with a message when it isn't whole */
    public static KeptChain read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!HEADING.equals(lines.readLine())) {
                throw new IOException("it is no file of a chain");
            }
            long number = 0;
            String hash = Link.BEFORE_FIRST;
            String line = lines.readLine();
            while (line != null) {
                int end = line.lastIndexOf('\t');
                number++;
                if (end < 0 || !line.startsWith(number + "\t")
                        || !Link.hashed(hash, line.substring(0, end)).equals(line.substring(end + 1))) {
                    throw new IOException("link " + number + " of the file doesn't follow the one before it");
                }
                hash = line.substring(end + 1);
                line = lines.readLine();
            }
            return new KeptChain(number, hash);
        }
    }
}
