package vn.sontay.training.learning.pack.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.RuleException;

/** Reads packs, and refuses what isn't whole (PAF-1 to PAF-4). What is read follows the local headers alone, in their order. */
public final class PackReader {

    private static final byte[] BEGIN = {'P', 'K', 3, 4};
    private static final int END_BYTES = 22;
    private static final byte[] END = {'P', 'K', 5, 6};

    private final ZipInputStream zip;

    private PackReader(InputStream in) {
        this.zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    }

    /**
     * @param bytes the whole file
     * @throws RuleException beside the field of the file, with what is wrong
     */
    public static ContentPack read(byte[] bytes) {
        if (bytes.length > PackLimits.PACKED) {
            throw PackRefusals.tooBig();
        }
        if (!stands(bytes, 0, BEGIN)) {
            throw PackRefusals.foreign();
        }
        try {
            return new PackReader(new ByteArrayInputStream(bytes)).read(stands(bytes, bytes.length - END_BYTES, END));
        } catch (EOFException e) {
            throw PackRefusals.cutOff();
        } catch (IOException | IllegalArgumentException e) {
            throw PackRefusals.damaged();
        }
    }

    private static boolean stands(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at < 0 || at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private ContentPack read(boolean ended) throws IOException {
        if (!PackWriter.MANIFEST.equals(name(zip.getNextEntry()))) {
            throw PackRefusals.foreign();
        }
        byte[] written = rest(PackLimits.MANIFEST);
        PackManifest manifest = PackManifest.read(written);
        if (manifest.files().size() > PackLimits.FILES
                || manifest.files().stream().mapToLong(PackedFile::size).sum() > PackLimits.UNPACKED) {
            throw PackRefusals.tooMuch();
        }
        String second = name(zip.getNextEntry());
        if (!PackWriter.SIGNATURE.equals(second)) {
            throw second.isEmpty() && !ended ? PackRefusals.cutOff() : PackRefusals.unsigned();
        }
        byte[] signature = rest(PackLimits.SIGNATURE);
        if (!PackKeys.isSigned(manifest.publicKey(), written, signature)) {
            throw PackRefusals.damaged();
        }
        ContentPack pack = new ContentPack(manifest, files(manifest.files(), ended));
        if (!ended) {
            throw PackRefusals.cutOff();
        }
        return pack;
    }

    private Map<String, byte[]> files(List<PackedFile> listed, boolean ended) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PackedFile file : listed) {
            String name = name(zip.getNextEntry());
            if (name.isEmpty() && !ended) {
                throw PackRefusals.cutOff();
            }
            if (!name.isEmpty() && !TeachingPaths.isOne(name)) {
                throw PackRefusals.badPath();
            }
            byte[] content = rest(file.size());
            if (!name.equals(file.path()) || content.length != file.size()
                    || !Digests.sha256(content).equals(file.sha256())) {
                throw PackRefusals.damaged();
            }
            files.put(name, content);
        }
        if (zip.getNextEntry() != null) {
            throw PackRefusals.damaged();
        }
        return files;
    }

    private static String name(@Nullable ZipEntry entry) {
        return entry == null ? "" : entry.getName();
    }

    /** @return what the entry holds, which is never read beyond what it may. */
    private byte[] rest(int most) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 13];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            if (content.size() + read > most) {
                throw PackRefusals.damaged();
            }
            content.write(block, 0, read);
        }
        return content.toByteArray();
    }
}
