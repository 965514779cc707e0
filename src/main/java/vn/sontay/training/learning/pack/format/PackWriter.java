package vn.sontay.training.learning.pack.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.RuleException;

/** Writes packs: the manifest first, its signature, then the files by path. */
public final class PackWriter {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.bin";

    private PackWriter() {
    }

    /**
     * @param files bytes by path
     * @return the zip
     * @throws RuleException when there are more than a pack may hold, or one has a name that no pack holds
     */
    public static byte[] write(String title, int serial, Instant madeAt, String issuer, KeyPair key,
            Map<String, byte[]> files) {
        Map<String, byte[]> sorted = new TreeMap<>(files);
        List<PackedFile> listed = sorted.entrySet().stream().map(file -> new PackedFile(file.getKey(),
                file.getValue().length, Digests.sha256(file.getValue()))).toList();
        if (!sorted.keySet().stream().allMatch(TeachingPaths::isOne)) {
            throw PackRefusals.badPath();
        }
        if (listed.size() > PackLimits.FILES
                || listed.stream().mapToLong(PackedFile::size).sum() > PackLimits.UNPACKED) {
            throw PackRefusals.tooMuch();
        }
        byte[] manifest = new PackManifest(title, serial, madeAt, issuer, PackKeys.publicKey(key), listed).bytes();
        byte[] zip = zip(manifest, PackKeys.sign(key.getPrivate(), manifest), sorted);
        if (zip.length > PackLimits.PACKED) {
            throw PackRefusals.tooBig();
        }
        return zip;
    }

    private static byte[] zip(byte[] manifest, byte[] signature, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, MANIFEST, manifest);
            add(zip, SIGNATURE, signature);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
