package vn.sontay.training.outcome.certificate.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.shared.Installation;

/**
 * The certificates of the authorities that this installation trusts (SIGNATURE_TRUST): files or folders of them, as PEM or DER. They
 * are read whenever signatures are checked, so that a new one needs no new start.
 */
@ApplicationScoped
public class TrustAnchors {

    @Inject
    Installation installation;

    protected TrustAnchors() {
    }

    /** For tests outside the container. */
    public TrustAnchors(Installation installation) {
        this.installation = installation;
    }

    /**
     * @return empty where nothing was set: no authority is known then
     * @throws UncheckedIOException when what was set can't be read
     */
    public List<X509Certificate> read() {
        return Arrays.stream(installation.signatureTrust().split(File.pathSeparator)).map(String::strip)
                .filter(path -> !path.isEmpty()).flatMap(path -> files(Path.of(path)).stream())
                .flatMap(TrustAnchors::certificates).distinct().toList();
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new UncheckedIOException(new IOException("no certificate: " + file, e));
        }
    }
}
