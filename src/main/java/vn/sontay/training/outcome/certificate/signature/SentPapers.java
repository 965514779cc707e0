package vn.sontay.training.outcome.certificate.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.sontay.training.shared.RuleException;

/** What was sent, with what stands in zips; refused before it grows beyond measure (SIG-7). */
public final class SentPapers {

    /** Of all that is sent together, in bytes. */
    public static final int MOST_SENT = 20 << 20;
    /** Files, those in zips counted. */
    public static final int MOST_FILES = 1000;
    private static final int MOST_UNPACKED = 60 << 20;
    private static final int MOST_EACH = 5 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final List<SentPaper> papers = new ArrayList<>();
    private long unpacked;

    private SentPapers() {
    }

    /** @throws RuleException beside {@code files} when it is too much, or a zip can't be read */
    public static List<SentPaper> unpack(List<SentPaper> sent) {
        SentPapers all = new SentPapers();
        for (SentPaper each : sent) {
            if (isZip(each.bytes())) {
                all.addZip(each);
            } else {
                all.add(each);
            }
        }
        if (all.papers.isEmpty()) {
            throw RuleException.at("files", "certificate.signNoFile");
        }
        return all.papers;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length >= ZIP.length && java.util.Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    private void addZip(SentPaper zip) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()),
                StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory() && !name.startsWith("__MACOSX/")) {
                    add(new SentPaper(name, in.readNBytes(MOST_EACH + 1)));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw RuleException.at("files", "certificate.signBrokenZip", zip.name());
        }
    }

    private void add(SentPaper paper) {
        unpacked += paper.size();
        if (paper.size() > MOST_EACH) {
            throw RuleException.at("files", "certificate.signFileTooBig", paper.name(),
                    String.valueOf(MOST_EACH >> 20));
        }
        if (unpacked > MOST_UNPACKED) {
            throw RuleException.at("files", "certificate.signUnpackedTooBig", String.valueOf(MOST_UNPACKED >> 20));
        }
        papers.add(paper);
        if (papers.size() > MOST_FILES) {
            throw RuleException.at("files", "certificate.signTooMany", String.valueOf(MOST_FILES));
        }
    }
}
