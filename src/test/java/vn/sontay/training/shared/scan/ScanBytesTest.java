package vn.sontay.training.shared.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.Sounds;

class ScanBytesTest {

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String refusal(byte[] file) {
        return assertThrows(RuleException.class, () -> ScanBytes.read("files", "anh.jpg", file)).key();
    }

    private static boolean has(byte[] file, String letters) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(letters);
    }

    private static BufferedImage drawn(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void scn_1_what_a_file_is_its_bytes_decide() {
        assertEquals(ScanKind.JPEG, ScanBytes.read("files", "bai.pdf", Scans.jpeg(9)).kind());
        assertEquals(ScanKind.PNG, ScanBytes.read("files", "bai.exe", Scans.png(9)).kind());
        assertEquals(ScanKind.PDF, ScanBytes.read("files", "bai.jpg", Scans.pdf("")).kind());
        for (byte[] other : List.of(text("MZ\u0090\0 a program"), text("<html><script>x</script></html>"),
                text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), text("GIF89a....."),
                text("RIFF....WEBPVP8 "), text("\u007fELF"), text("PK\u0003\u0004"), text("x"))) {
            assertEquals("web.scanKind", refusal(other), new String(other, StandardCharsets.ISO_8859_1));
        }
        assertEquals("web.scanHeic", refusal(text("\0\0\0\u0018ftypheic\0\0\0\0")));
        assertEquals("web.scanEmpty", refusal(new byte[0]));
        assertEquals("web.scanTooBig", refusal(new byte[ScanBytes.MOST_BYTES + 1]));
    }

    @Test
    void scn_1_a_file_that_only_begins_as_one_is_refused() {
        for (byte[] whole : List.of(Scans.jpeg(9), Scans.photo(9), Scans.png(9), Scans.pdf(""))) {
            for (int length = 9; length < whole.length; length += 1 + length / 7) {
                byte[] part = Arrays.copyOf(whole, length);
                if (!has(part, "SEFH")) {
                    assertEquals("web.scanBroken", refusal(part), length + " of " + whole.length);
                }
            }
        }
        assertEquals("web.scanBroken", refusal(Sounds.join(Arrays.copyOf(Scans.jpeg(9), 4), text("<html>"))));
        byte[] wrongSum = Scans.png(9);
        wrongSum[30] ^= 1;
        assertEquals("web.scanBroken", refusal(wrongSum));
    }

    @Test
    void scn_2_of_a_photo_the_picture_is_left_and_which_side_is_up() {
        byte[] photo = Scans.photo(80);
        byte[] kept = ScanBytes.read("files", "IMG_1.jpg", photo).bytes();
        assertTrue(has(photo, Scans.PLACE) && has(photo, "SEFH"));
        assertFalse(has(kept, "GPS") || has(kept, "SEFH"));
        assertTrue(has(kept, "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006"));
        assertTrue(Math.abs((drawn(photo).getRGB(20, 20) & 0xff) - (drawn(kept).getRGB(20, 20) & 0xff)) < 4);
        assertArrayEquals(kept, ScanBytes.read("files", "again.jpg", photo).bytes(), "the same photo is known again");
    }

    @Test
    void scn_2_of_a_png_the_picture_is_left() {
        byte[] tagged = Sounds.join(Scans.taggedPng(80), text("<script>" + Scans.PLACE));
        byte[] kept = ScanBytes.read("files", "man hinh.png", tagged).bytes();
        assertTrue(has(tagged, "tEXt"));
        assertFalse(has(kept, "GPS") || has(kept, "script"));
        assertEquals(drawn(tagged).getRGB(20, 20), drawn(kept).getRGB(20, 20));
        assertNotNull(drawn(ScanBytes.read("files", "x", Scans.png(3)).bytes()));
    }

    /** A page in the colours' description of a photo, an archive among its colours: neither belongs to the dots. */
    @Test
    void scn_3_of_a_picture_that_is_something_else_too_the_dots_are_left() {
        byte[] page = text("<html><script>alert(1)</script></html>PK\u0003\u0004");
        byte[] head = Sounds.join(text("ICC_PROFILE\0\u0001\u0001"), page);
        byte[] both = Sounds.join(Arrays.copyOf(Scans.jpeg(80), 2),
                new byte[]{(byte) 0xff, (byte) 0xe2, 0, (byte) (head.length + 2)}, head,
                new byte[]{(byte) 0xff, (byte) 0xdb, 0, 67, 3}, Arrays.copyOf(page, 64),
                Arrays.copyOfRange(Scans.jpeg(80), 2, Scans.jpeg(80).length));
        byte[] kept = ScanBytes.read("files", "anh.jpg", both).bytes();
        assertTrue(has(both, "<script>"));
        assertFalse(has(kept, "script") || has(kept, "PK"));
        assertEquals(60, drawn(kept).getWidth());
    }

    @Test
    void scn_3_what_says_to_be_larger_than_any_photo_is_refused_before_it_is_drawn() {
        byte[] png = Scans.png(9);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertEquals("web.scanDots", refusal(png));
        byte[] jpeg = Scans.jpeg(9);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
        assertEquals("web.scanDots", refusal(jpeg));
    }

    @Test
    void scn_3_of_a_very_large_photo_enough_dots_are_left_to_read_it() {
        BufferedImage large = new BufferedImage(8_000, 4_000, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(large, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BufferedImage kept = drawn(ScanBytes.read("files", "anh.jpg", out.toByteArray()).bytes());
        assertEquals(4_000, kept.getWidth());
        assertEquals(2_000, kept.getHeight());
    }

    @Test
    void scn_1_a_pdf_is_nothing_but_pages() {
        byte[] plain = Scans.pdf("");
        assertArrayEquals(plain, ScanBytes.read("files", "quet.pdf", plain).bytes());
        assertEquals("web.scanActive", refusal(Scans.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")));
        assertEquals("web.scanActive", refusal(Scans.pdf("/OpenAction << /S /J#61vaScript >>")));
        assertEquals("web.scanActive", refusal(Scans.pdf("/OpenAction << /S /Launch /F (x.exe) >>")));
        assertEquals("web.scanActive", refusal(Scans.pdf("/Names << /EmbeddedFiles 5 0 R >>")));
        assertEquals("web.scanActive", refusal(Scans.pdf("/AcroForm << /XFA [] >>")));
        assertEquals("web.scanLocked", refusal(Scans.pdf("/Encrypt 9 0 R")));
        assertEquals("web.scanKind", refusal(Sounds.join(text("<html>"), plain)));
        assertEquals("web.scanBroken", refusal(Sounds.join(plain, text("<script>x</script>"))));
        assertEquals("web.scanBroken", refusal(Sounds.join(plain, text("PK\u0003\u0004"))));
        assertEquals("web.scanBroken", refusal(text("%PDF-1.4\n<html>\nstartxref\n9999999\n%%EOF")));
    }

    @Test
    void scn_1_what_runs_is_found_in_packed_objects_too_and_they_burst_nothing() {
        assertEquals("web.scanActive", refusal(packed(text("5 0 << /S /JavaScript /JS (x) >>"))));
        assertEquals(ScanKind.PDF, ScanBytes.read("files", "x", packed(text("5 0 << /Type /Pages >>"))).kind());
        assertEquals("web.scanBroken", refusal(packed(new byte[30_000_000])));
    }

    /** An object stream in front of the rest; the table of references doesn't care. */
    private static byte[] packed(byte[] objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String plain = new String(Scans.pdf(""), StandardCharsets.ISO_8859_1);
        String packed = "7 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"
                + out.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
        String moved = plain.replace("xref\n0 4", packed + "xref\n0 4");
        int table = moved.indexOf("xref\n0 4");
        return text(moved.replaceFirst("startxref\n\\d+", "startxref\n" + table));
    }

    @Test
    void no_bytes_break_the_readers() {
        Random random = new Random(7);
        for (byte[] whole : List.of(Scans.photo(9), Scans.taggedPng(9), Scans.pdf("/Lang (vi)"))) {
            for (int i = 0; i < 3_000; i++) {
                byte[] hit = whole.clone();
                for (int n = random.nextInt(4); n >= 0; n--) {
                    hit[8 + random.nextInt(hit.length - 8)] = (byte) random.nextInt(256);
                }
                try {
                    assertFalse(has(ScanBytes.read("files", "x", hit).bytes(), "SEFH"));
                } catch (RuleException e) {
                    assertTrue(e.key().startsWith("web.scan"), e.key());
                }
            }
        }
    }
}
