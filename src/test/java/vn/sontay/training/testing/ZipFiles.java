package vn.sontay.training.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives of parts, such as a workbook made by hand. */
public final class ZipFiles {

    private ZipFiles() {
    }

    /** @param parts by name */
    public static byte[] of(Collection<Map.Entry<String, byte[]>> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return the parts in their order @throws UncheckedIOException when it is no archive */
    public static List<Map.Entry<String, byte[]>> parts(byte[] archive) {
        try {
            Path file = Files.createTempFile("parts", ".zip");
            try {
                return parts(Files.write(file, archive));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map.Entry<String, byte[]>> parts(Path file) throws IOException {
        List<Map.Entry<String, byte[]>> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.add(Map.entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }
}
