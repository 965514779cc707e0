package vn.sontay.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The version that static files carry in their address: a checksum over them, so that a browser may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    ServletContext context;

    private String version = "";

    @PostConstruct
    void checksum() {
        CRC32 sum = new CRC32();
        Set<String> paths = context.getResourcePaths("/static/");
        for (String path : new TreeSet<>(paths)) {
            try (InputStream file = context.getResourceAsStream(path)) {
                if (file != null) {
                    sum.update(file.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
