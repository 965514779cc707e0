package vn.sontay.training.outcome.certificate.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.Installation;

/** SIG-4: which authorities are trusted is said by the installation. */
class TrustAnchorsTest {

    private static final Instant BEGAN = Instant.parse("2024-01-01T00:00:00Z");

    private static List<X509Certificate> read(String set) {
        return new TrustAnchors(new Installation(Map.of("SIGNATURE_TRUST", set))).read();
    }

    @Test
    void files_and_folders_in_either_form_are_read_and_none_where_nothing_is_set(@TempDir Path folder)
            throws IOException, CertificateEncodingException {
        X509Certificate one = new TestAuthority("CA một", BEGAN).root();
        X509Certificate other = new TestAuthority("CA hai", BEGAN).root();
        Path inside = Files.createDirectory(folder.resolve("roots"));
        Files.write(inside.resolve("one.cer"), one.getEncoded());
        Path pem = folder.resolve("other.pem");
        Files.writeString(pem, "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(other.getEncoded()) + "\n-----END CERTIFICATE-----\n");
        assertEquals(Set.of(one, other), Set.copyOf(read(inside + File.pathSeparator + pem)));
        assertEquals(List.of(), new TrustAnchors(new Installation(Map.of())).read());
    }

    @Test
    void what_is_no_certificate_is_told(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("note.txt");
        Files.writeString(file, "-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n");
        assertThrows(UncheckedIOException.class, () -> read(file.toString()));
        assertThrows(UncheckedIOException.class, () -> read(folder.resolve("missing.cer").toString()));
    }
}
