package vn.sontay.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps pages, their parts and tags as they were compiled, each once, of what {@link PagePreparation} makes of it. */
public class PreparedPages extends FaceletCacheFactory {

    public PreparedPages(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<?> getFaceletCache() {
        return new Compiled<>();
    }

    private static final class Compiled<V> extends FaceletCache<V> {

        private final Map<String, V> pages = new ConcurrentHashMap<>();
        private final Map<String, V> metadata = new ConcurrentHashMap<>();

        @Override
        public V getFacelet(URL url) throws IOException {
            return compiled(pages, url, getMemberFactory());
        }

        @Override
        public V getViewMetadataFacelet(URL url) throws IOException {
            return compiled(metadata, url, getMetadataMemberFactory());
        }

        @Override
        public boolean isFaceletCached(URL url) {
            return pages.containsKey(url.toExternalForm());
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL url) {
            return metadata.containsKey(url.toExternalForm());
        }

        private static <V> V compiled(Map<String, V> known, URL url, MemberFactory<V> compiler) throws IOException {
            String address = url.toExternalForm();
            V found = known.get(address);
            if (found == null) {
                found = compiler.newInstance(prepared(url));
                known.put(address, found);
            }
            return found;
        }
    }

    private static URL prepared(URL original) {
        try {
            return URL.of(original.toURI(), new Prepared());
        } catch (MalformedURLException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what stands at an address, also one that is told relative to another, and prepares it. */
    private static final class Prepared extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {

                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public @Nullable InputStream getInputStream() throws IOException {
                    try (InputStream written = URI.create(getURL().toExternalForm()).toURL().openStream()) {
                        String page = new String(written.readAllBytes(), StandardCharsets.UTF_8);
                        return new ByteArrayInputStream(preparation().of(page).getBytes(StandardCharsets.UTF_8));
                    }
                }
            };
        }

        private static PagePreparation preparation() {
            return new PagePreparation(CDI.current().select(Texts.class).get(),
                    FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath(),
                    CDI.current().select(Assets.class).get().getVersion());
        }
    }
}
