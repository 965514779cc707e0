package vn.sontay.training.outcome.certificate.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority made for tests: a root, who issues below it, and whoever is given a certificate. */
public final class TestAuthority {

    /** Whoever holds a key, with the chain of certificates up to the root. */
    public record Holder(PrivateKey key, List<X509Certificate> chain) {

        public X509Certificate certificate() {
            return chain.getFirst();
        }
    }

    private static long serial = 1000;

    private final Instant from;
    private final Holder root;
    private final Holder issuing;

    /** @param from since when its own certificates are valid */
    public TestAuthority(String name, Instant from) {
        this.from = from;
        KeyPair keys = keys();
        X509Certificate own = issue("CN=" + name + " Root,C=VN", keys, null, keys.getPrivate(), from,
                Duration.ofDays(7300), true, false);
        this.root = new Holder(keys.getPrivate(), List.of(own));
        this.issuing = below(root, "CN=" + name + ",C=VN", from, Duration.ofDays(3650), true, false);
    }

    public X509Certificate root() {
        return root.certificate();
    }

    /** @return somebody who may sign for ten years since the authority began */
    public Holder signer(String name) {
        return signer(name, from, Duration.ofDays(3650));
    }

    public Holder signer(String name, Instant since, Duration valid) {
        return below(issuing, "UID=CCCD:051000000000,CN=" + name + ",O=UBND xã Sơn Tây,C=VN", since, valid, false,
                false);
    }

    /** @return a server of time-stamps */
    public Holder stamps() {
        return below(issuing, "CN=Dấu thời gian thử,C=VN", from, Duration.ofDays(3650), false, true);
    }

    private static Holder below(Holder above, String subject, Instant since, Duration valid, boolean authority,
            boolean stamps) {
        KeyPair keys = keys();
        X509Certificate made = issue(subject, keys, above.certificate(), above.key(), since, valid, authority, stamps);
        return new Holder(keys.getPrivate(),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(made), above.chain().stream()).toList());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized X509Certificate issue(String subject, KeyPair keys, X509Certificate issuer,
            PrivateKey issuerKey, Instant since, Duration valid, boolean authority, boolean stamps) {
        try {
            X500Name name = new X500Name(subject);
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer == null ? name : X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                    BigInteger.valueOf(serial++), Date.from(since), Date.from(since.plus(valid)), name,
                    keys.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true,
                    new KeyUsage(authority
                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    extensions.createSubjectKeyIdentifier(keys.getPublic()));
            if (issuer != null) {
                builder.addExtension(Extension.authorityKeyIdentifier, false,
                        extensions.createAuthorityKeyIdentifier(issuer.getPublicKey()));
            }
            if (stamps) {
                builder.addExtension(Extension.extendedKeyUsage, true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
