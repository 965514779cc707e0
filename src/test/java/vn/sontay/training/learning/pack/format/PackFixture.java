package vn.sontay.training.learning.pack.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs as somebody may send them, whole and otherwise. */
public final class PackFixture {

    public static final Instant MADE = Instant.parse("2026-12-01T01:02:03Z");

    private PackFixture() {
    }

    /** @return files by path, of a text each */
    public static Map<String, byte[]> files(String... pathsAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** @return a pack of these files */
    public static byte[] pack(KeyPair key, int serial, Map<String, byte[]> files) {
        return PackWriter.write("Nội dung tháng 12", serial, MADE, "UBND xã Sơn Tây", key, files);
    }

    /** @return a manifest of one file, as somebody may write it */
    static byte[] manifest(KeyPair key, PackedFile... files) {
        return new PackManifest("Gói", 1, MADE, "Xã", PackKeys.publicKey(key), List.of(files)).bytes();
    }

    /** @return a zip of these entries in their order, under any names */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @return a zip whose manifest is signed by that key, whatever it says */
    static byte[] signed(KeyPair key, byte[] manifest, Map<String, byte[]> files) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(PackWriter.MANIFEST, manifest);
        entries.put(PackWriter.SIGNATURE, PackKeys.sign(key.getPrivate(), manifest));
        entries.putAll(files);
        return zip(entries);
    }
}
