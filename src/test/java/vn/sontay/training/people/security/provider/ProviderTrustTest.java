package vn.sontay.training.people.security.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.Installation;

/** OID-8. */
class ProviderTrustTest {

    @TempDir
    Path folder;

    @Test
    void an_authority_of_the_office_s_own_is_believed_where_it_is_named_and_then_no_other() throws Exception {
        KeyPair keys = keys();
        X509Certificate own = certificate(keys);
        HttpsServer server = server(keys, own);
        String address = "https://localhost:" + server.getAddress().getPort() + "/";
        try {
            assertEquals(200, asked(Map.of("OIDC_CA_FILE", pem("own", own)), address));
            assertThrows(IOException.class, () -> asked(Map.of(), address));
            String others = pem("other", certificate(keys()));
            assertThrows(IOException.class, () -> asked(Map.of("OIDC_CA_FILE", others), address));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_file_without_a_certificate_keeps_the_application_from_starting() throws IOException {
        for (String text : new String[]{"", "no certificate"}) {
            Path file = Files.writeString(folder.resolve("ca.pem"), text);
            Map<String, String> settings = Map.of("OIDC_ISSUER", "https://dangnhap.example.vn", "OIDC_CLIENT_ID", "x",
                    "OIDC_CLIENT_SECRET_FILE", Files.writeString(folder.resolve("secret"), "x").toString(),
                    "OIDC_LABEL", "x", "OIDC_CA_FILE", file.toString());
            assertTrue(assertThrows(IllegalArgumentException.class, () -> new ProviderSettings(settings).check())
                    .getMessage().startsWith("OIDC_CA_FILE: " + file));
        }
    }

    private static int asked(Map<String, String> settings, String address) throws IOException {
        return new ProviderCalls(new Installation(settings)).send(HttpRequest.newBuilder(URI.create(address)))
                .status();
    }

    private String pem(String name, X509Certificate certificate) throws Exception {
        return Files.writeString(folder.resolve(name + ".pem"), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n")
                .toString();
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        X500Name name = new X500Name("CN=localhost");
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE,
                Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(Duration.ofDays(2))), name,
                keys.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false,
                new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
        return new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private static HttpsServer server(KeyPair keys, X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setKeyEntry("server", keys.getPrivate(), new char[0], new X509Certificate[]{certificate});
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
