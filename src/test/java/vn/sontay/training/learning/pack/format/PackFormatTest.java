package vn.sontay.training.learning.pack.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.RuleException;

/** PAF-1 to PAF-4. */
class PackFormatTest {

    private static final KeyPair KEY = PackKeys.make();
    private static final Map<String, byte[]> FILES = PackFixture.files("lessons/A1.2026.md", "# Bài một",
            "claims/mot-cua.yaml", "claims: []", "review.yaml", "reviewed: 01/12/2026");

    @Test
    void what_is_written_is_read_back() {
        ContentPack pack = PackReader.read(PackFixture.pack(KEY, 7, FILES));
        assertEquals(7, pack.manifest().serial());
        assertEquals("Nội dung tháng 12", pack.manifest().title());
        assertEquals(PackFixture.MADE, pack.manifest().madeAt());
        assertEquals(FILES.keySet(), pack.files().keySet());
        FILES.forEach((path, bytes) -> assertArrayEquals(bytes, pack.files().get(path)));
    }

    @Test
    void the_same_is_written_the_same() {
        assertArrayEquals(PackFixture.pack(KEY, 7, FILES), PackFixture.pack(KEY, 7, FILES));
    }

    @Test
    void wherever_a_bit_is_changed_it_is_refused_or_says_the_same() {
        byte[] whole = PackFixture.pack(KEY, 7, FILES);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) (1 << i % 8);
            try {
                ContentPack read = PackReader.read(changed);
                assertEquals(7, read.manifest().serial());
                assertEquals(FILES.keySet(), read.files().keySet());
                FILES.forEach((path, bytes) -> assertArrayEquals(bytes, read.files().get(path)));
            } catch (RuleException e) {
                assertTrue(e.key().startsWith("pack."), e.key());
            }
        }
    }

    @Test
    void wherever_it_is_cut_off_it_is_refused() {
        byte[] whole = PackFixture.pack(KEY, 7, FILES);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            RuleException refused = assertThrows(RuleException.class, () -> PackReader.read(cut));
            assertTrue(length < 200 || refused.key().equals("pack.cutOff"), length + ": " + refused.key());
        }
    }

    @Test
    void another_zip_or_no_zip_is_foreign() {
        assertRefused("pack.foreign", PackFixture.zip(PackFixture.files("xl/workbook.xml", "<x/>")));
        assertRefused("pack.foreign", "một tệp chữ".getBytes(StandardCharsets.UTF_8));
        assertRefused("pack.foreign", new byte[0]);
        assertRefused("pack.foreign", PackFixture.zip(PackFixture.files("manifest.json", "{\"kind\":\"other\"}")));
        assertRefused("pack.foreign", PackFixture.zip(PackFixture.files("manifest.json", "không phải JSON")));
    }

    @Test
    void without_its_signature_it_is_unsigned() {
        byte[] manifest = PackFixture.manifest(KEY, listed("review.yaml", "x"));
        assertRefused("pack.unsigned", PackFixture.zip(Map.of("manifest.json", manifest)));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", manifest);
        entries.putAll(PackFixture.files("review.yaml", "x"));
        assertRefused("pack.unsigned", PackFixture.zip(entries));
    }

    @Test
    void signed_by_another_key_it_is_damaged() {
        byte[] manifest = PackFixture.manifest(PackKeys.make(), listed("review.yaml", "x"));
        assertRefused("pack.damaged", PackFixture.signed(KEY, manifest, PackFixture.files("review.yaml", "x")));
    }

    @Test
    void a_format_of_tomorrow_is_told_as_such() {
        String manifest = new String(PackFixture.manifest(KEY, listed("review.yaml", "x")), StandardCharsets.UTF_8)
                .replace("\"format\":1", "\"format\":2");
        assertRefused("pack.unknownFormat", PackFixture.signed(KEY, manifest.getBytes(StandardCharsets.UTF_8),
                PackFixture.files("review.yaml", "x")));
    }

    @Test
    void a_manifest_is_written_in_one_way() {
        String manifest = new String(PackFixture.manifest(KEY, listed("review.yaml", "x")), StandardCharsets.UTF_8)
                .replace("\"serial\":1", "\"serial\": 1");
        assertRefused("pack.damaged", PackFixture.signed(KEY, manifest.getBytes(StandardCharsets.UTF_8),
                PackFixture.files("review.yaml", "x")));
    }

    @Test
    void no_path_leads_elsewhere() {
        for (String path : new String[]{"../units.yaml", "lessons/../units.yaml", "/lessons/A1.md", "units.yaml",
                "plans/x.yaml", "lessons\\A1.md", "lessons/.hidden", "lessons/a b.md", "lessons", "lessons//A1.md"}) {
            assertRefused("pack.damaged", PackFixture.signed(KEY, PackFixture.manifest(KEY, listed(path, "x")),
                    PackFixture.files(path, "x")));
            assertRefused("pack.badPath", PackFixture.signed(KEY,
                    PackFixture.manifest(KEY, listed("review.yaml", "x")), PackFixture.files(path, "x")));
        }
    }

    @Test
    void what_is_added_left_out_or_put_elsewhere_is_damage() {
        byte[] manifest = PackFixture.manifest(KEY, listed("glossary.yaml", "x"), listed("review.yaml", "y"));
        assertRefused("pack.damaged", PackFixture.signed(KEY, manifest, PackFixture.files("glossary.yaml", "x")));
        assertRefused("pack.damaged",
                PackFixture.signed(KEY, manifest, PackFixture.files("review.yaml", "y", "glossary.yaml", "x")));
        assertRefused("pack.damaged", PackFixture.signed(KEY, manifest,
                PackFixture.files("glossary.yaml", "x", "review.yaml", "y", "cards/khai-sinh.yaml", "z")));
        assertRefused("pack.damaged",
                PackFixture.signed(KEY, manifest, PackFixture.files("glossary.yaml", "x", "review.yaml", "z")));
    }

    @Test
    void it_is_read_within_bounds() {
        assertRefused("pack.tooBig", new byte[PackLimits.PACKED + 1]);
        PackedFile huge = new PackedFile("lessons/A1.md", PackLimits.UNPACKED + 1, "0".repeat(64));
        assertRefused("pack.tooMuch", PackFixture.signed(KEY, PackFixture.manifest(KEY, huge), Map.of()));
        PackedFile[] many = new PackedFile[PackLimits.FILES + 1];
        Arrays.setAll(many, i -> listed("kit/x-%05d.yaml".formatted(i), "x"));
        assertRefused("pack.tooMuch", PackFixture.signed(KEY, PackFixture.manifest(KEY, many), Map.of()));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        byte[] zeros = new byte[200 << 20];
        assertRefused("pack.damaged", PackFixture.signed(KEY,
                PackFixture.manifest(KEY, listed("review.yaml", "x")), Map.of("review.yaml", zeros)));
        assertRefused("pack.damaged", PackFixture.zip(Map.of("manifest.json", zeros)));
    }

    @Test
    void more_than_a_pack_may_hold_is_not_written() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= PackLimits.FILES; i++) {
            many.put("kit/x-" + i + ".yaml", new byte[1]);
        }
        assertEquals("pack.tooMuch",
                assertThrows(RuleException.class, () -> PackFixture.pack(KEY, 1, many)).key());
    }

    @Test
    void a_fingerprint_is_eight_groups_of_five_digits_typed_as_one_likes() {
        String fingerprint = Fingerprints.of(PackKeys.publicKey(KEY));
        assertTrue(fingerprint.matches("\\d{5}( \\d{5}){7}"), fingerprint);
        assertTrue(Fingerprints.isTyped(fingerprint.replace(" ", ""), fingerprint));
        assertTrue(Fingerprints.isTyped(" " + fingerprint.replace(' ', '-') + "\n", fingerprint));
        assertFalse(Fingerprints.isTyped(fingerprint.substring(1), fingerprint));
        assertFalse(Fingerprints.isTyped(fingerprint, Fingerprints.of(PackKeys.publicKey(PackKeys.make()))));
    }

    private static PackedFile listed(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PackedFile(path, bytes.length, Digests.sha256(bytes));
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertEquals(key, assertThrows(RuleException.class, () -> PackReader.read(bytes)).key());
    }
}
