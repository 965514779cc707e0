package vn.sontay.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The static files, and the version that they carry in their address: a checksum over them, so that a browser may keep them for
 * a year. All of them together are as large as one photo, so they stay in memory.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/static";

    @Inject
    ServletContext context;

    private final Map<String, PackedFile> files = new HashMap<>();
    private String version = "";

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        for (String path : new TreeSet<>(context.getResourcePaths(FOLDER + "/"))) {
            byte[] content = content(path);
            if (content != null && !path.endsWith(PackedFile.Form.GZIP.suffix())
                    && !path.endsWith(PackedFile.Form.BROTLI.suffix())) {
                sum.update(content);
                files.put(path.substring(FOLDER.length()), new PackedFile(type(path), content,
                        content(path + PackedFile.Form.GZIP.suffix()),
                        content(path + PackedFile.Form.BROTLI.suffix())));
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }

    /** @param path below the folder, such as {@code /page.js}; null when there is no such file */
    @Nullable
    PackedFile file(String path) {
        return files.get(path);
    }

    private String type(String path) {
        String type = String.valueOf(context.getMimeType(path));
        return type.startsWith("text/") || type.endsWith("javascript") ? type + ";charset=UTF-8" : type;
    }

    private byte @Nullable [] content(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
