package vn.sontay.training.learning.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.Sounds;

/** REC-5 and REC-6. */
class SoundFileTest {

    private static final List<byte[]> VALID = List.of(Sounds.mp3(40), Sounds.taggedMp3(40), Sounds.m4a(),
            Sounds.ogg(50), Sounds.webm());

    private static String refusal(byte[] file) {
        try {
            return String.valueOf(SoundFile.read(file));
        } catch (RuleException e) {
            assertEquals("file", e.field());
            return e.key();
        }
    }

    @Test
    void every_kind_is_known_by_its_bytes_with_its_length_where_it_says_so() {
        assertEquals(new Sound(SoundKind.MP3, 1), SoundFile.read(Sounds.mp3(40)));
        assertEquals(new Sound(SoundKind.MP3, 3), SoundFile.read(Sounds.taggedMp3(115)));
        assertEquals(new Sound(SoundKind.MP4, 2), SoundFile.read(Sounds.m4a()));
        assertEquals(SoundKind.MP4, SoundFile.read(Sounds.mp4("3gp4", "soun", "mp4a", 1)).kind());
        assertEquals(new Sound(SoundKind.OGG, 1), SoundFile.read(Sounds.ogg(50)));
        assertEquals(new Sound(SoundKind.WEBM, null), SoundFile.read(Sounds.webm()));
    }

    @Test
    void what_is_something_else_is_refused_whatever_its_name_is() {
        assertEquals("recording.empty", refusal(new byte[0]));
        for (byte[] other : List.of(Sounds.picture(), "<html><script>x()</script></html>".getBytes(
                StandardCharsets.UTF_8), "%PDF-1.7".getBytes(StandardCharsets.UTF_8), new byte[]{1}, new byte[500],
                Sounds.mp3(3), Sounds.hex("fff15080"))) {
            assertEquals("recording.notSound", refusal(other));
        }
        assertEquals("recording.wav",
                refusal("RIFF\u0024\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("recording.amr", refusal("#!AMR\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("recording.amr", refusal(Sounds.mp4("3gp4", "soun", "samr", 1)));
    }

    @Test
    void a_film_is_no_sound_and_neither_is_what_only_begins_like_one() {
        assertEquals("recording.notSound", refusal(Sounds.mp4("mp42", "vide", "avc1", 1)));
        assertEquals("recording.notSound", refusal(Sounds.mp4("heic", "soun", "mp4a", 1)));
        assertEquals("recording.notSound", refusal(Sounds.mp4("mp42", "text", "tx3g", 1)));
        assertEquals("recording.notSound", refusal(Sounds.webm("webm", 1, "V_VP8")));
        assertEquals("recording.notSound", refusal(Sounds.webm("matroska", 2, "A_OPUS")));
        assertEquals("recording.notSound", refusal(Sounds.webm("webm", 2, "A_AAC")));
        byte[] page = "<html></html>".getBytes(StandardCharsets.UTF_8);
        VALID.forEach(file -> assertEquals("recording.notSound", refusal(Sounds.join(file, page))));
        assertEquals("recording.notSound",
                refusal(Sounds.join(Sounds.page(2, 0, 0, "\u0080theora".getBytes(StandardCharsets.ISO_8859_1)),
                        Sounds.page(4, 1, 1, new byte[3]))));
    }

    @Test
    void a_file_that_is_cut_is_refused_where_it_says_how_long_it_is() {
        for (byte[] file : List.of(Sounds.m4a(), Sounds.ogg(50), Sounds.webm())) {
            assertEquals("recording.notSound", refusal(Arrays.copyOf(file, file.length - 1)));
            assertEquals("recording.notSound", refusal(Arrays.copyOf(file, file.length / 3)));
        }
        byte[] damaged = Sounds.ogg(50);
        damaged[damaged.length - 1] ^= 1;
        assertEquals("recording.notSound", refusal(damaged));
    }

    @Test
    void hostile_lengths_end_nothing_but_the_file() {
        byte[] known = Sounds.box("ftyp", "M4A \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (String next : List.of("00000000", "00000001", "ffffffff", "00000007", "80000000")) {
            byte[] size = Sounds.hex(next);
            byte[] inside = Sounds.join(size, "trak".getBytes(StandardCharsets.ISO_8859_1), Sounds.hex(
                    "ffffffffffffffff"));
            assertEquals("recording.notSound", refusal(Sounds.join(known, inside)));
            assertEquals("recording.notSound", refusal(Sounds.join(known, Sounds.box("moov", inside))));
        }
        assertEquals("recording.notSound", refusal(Sounds.join(Sounds.hex("4944330400007f7f7f7f"), Sounds.mp3(5))));
        assertEquals("recording.notSound", refusal(Sounds.hex("1a45dfa301ffffffffffffff")));
        assertEquals("recording.notSound", refusal(Sounds.hex("1a45dfa308ffffffff")));
    }

    @Test
    void a_length_that_cannot_be_is_not_told() {
        assertNull(Sound.of(SoundKind.MP4, 1e9, 100_000).seconds());
        assertNull(Sound.of(SoundKind.WEBM, Double.NaN, 100_000).seconds());
        assertNull(Sound.of(SoundKind.OGG, -1, 100_000).seconds());
    }

    @Test
    void any_bytes_are_answered_soon_with_a_sound_or_a_refusal() {
        Random random = new Random(65);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                byte[] file = VALID.get(i % VALID.size()).clone();
                for (int j = 0; j <= random.nextInt(6); j++) {
                    file[random.nextInt(Math.min(file.length, i % 2 == 0 ? 200 : file.length))] = (byte) random
                            .nextInt();
                }
                refusal(Arrays.copyOf(file, random.nextInt(file.length) + 1));
                refusal(file);
            }
            byte[] big = new byte[SoundFile.MOST_BYTES];
            for (byte[] begin : VALID) {
                random.nextBytes(big);
                System.arraycopy(begin, 0, big, 0, begin.length);
                refusal(big);
                Arrays.fill(big, begin.length, big.length, (byte) 0);
                refusal(big);
            }
        });
    }

    @Test
    void what_is_too_big_is_told_with_both_sizes() {
        byte[] big = new byte[SoundFile.MOST_BYTES + 1];
        assertEquals("recording.tooBig", refusal(big));
        assertEquals("30,0 MB", SoundFile.megabytes(30_000_000));
        assertEquals("1,5 MB", SoundFile.megabytes(SoundFile.MOST_BYTES));
        assertEquals(List.of("1,6 MB", "1,5 MB"),
                assertThrows(RuleException.class, () -> SoundFile.requireSize(SoundFile.MOST_BYTES + 1)).arguments());
        assertTrue(Sounds.mp3(14_423).length <= SoundFile.MOST_BYTES);
        assertEquals(377, SoundFile.read(Sounds.mp3(14_423)).seconds());
    }
}
