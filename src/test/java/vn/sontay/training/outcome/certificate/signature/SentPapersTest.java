package vn.sontay.training.outcome.certificate.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

/** SIG-7: zips are opened, and nothing grows beyond measure. */
class SentPapersTest {

    private static byte[] zip(List<String> names, byte[] each) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(each);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String refused(byte[] sent) {
        return assertThrows(RuleException.class, () -> SentPapers.unpack(List.of(new SentPaper("a.zip", sent)))).key();
    }

    @Test
    void files_of_a_zip_stand_beside_those_that_were_sent_alone_and_folders_are_left_out() {
        byte[] paper = "%PDF".getBytes(StandardCharsets.UTF_8);
        List<SentPaper> found = SentPapers.unpack(List.of(new SentPaper("một.pdf", paper),
                new SentPaper("b.zip", zip(List.of("lớp/", "lớp/hai.pdf", "__MACOSX/._hai.pdf"), paper))));
        assertEquals(List.of("một.pdf", "hai.pdf"), found.stream().map(SentPaper::name).toList());
        assertArrayEquals(paper, found.get(1).content());
    }

    @Test
    void bombs_and_heaps_are_refused_before_they_are_read() {
        assertEquals("certificate.signFileTooBig", refused(zip(List.of("a.pdf"), new byte[6 << 20])));
        assertEquals("certificate.signUnpackedTooBig",
                refused(zip(IntStream.range(0, 20).mapToObj(i -> i + ".pdf").toList(), new byte[4 << 20])));
        assertEquals("certificate.signTooMany",
                refused(zip(IntStream.range(0, 1001).mapToObj(i -> i + ".pdf").toList(), new byte[1])));
        assertEquals("certificate.signBrokenZip",
                refused(java.util.Arrays.copyOf(zip(List.of("a.pdf"), new byte[1 << 16]), 60)));
        assertEquals("certificate.signNoFile", refused(zip(List.of("lớp/"), new byte[0])));
    }
}
