package vn.sontay.training.people.security.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates are believed of the provider, where its authority is the office's own (OID-8). */
final class ProviderTrust {

    private ProviderTrust() {
    }

    /**
     * @param file with certificates as PEM or DER
     * @return what believes those authorities and nobody else
     * @throws IllegalArgumentException when the file can't be read or holds none
     */
    static SSLContext of(Path file) {
        try (InputStream read = Files.newInputStream(file)) {
            KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(read)) {
                known.setCertificateEntry("authority" + known.size(), each);
            }
            if (known.size() == 0) {
                throw new IllegalArgumentException(file + " holds no certificate.");
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " can't be read as certificates.", e);
        }
    }
}
