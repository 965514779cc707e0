package vn.sontay.training.learning.kit;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority that signs practice files and nothing else: its name says that it is worth nothing, its key is made at random and lives as long as this
 * object (KIT-7).
 */
final class PracticeAuthority {

    private static final int KEY_BITS = 2048;
    private static final int SERIAL_BITS = 64;
    private static final Duration VALID = Duration.ofDays(730);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final X500Name name;
    private final Instant from;
    private final KeyPair keys = keys();
    private final X509Certificate certificate;

    /** Whoever signs. */
    record Signer(PrivateKey key, X509Certificate certificate) {
    }

    /** @param made the moment of signing, a year after its certificates begin and a year before they end */
    PracticeAuthority(String name, Instant made) {
        this.name = named(name);
        this.from = made.minus(VALID.dividedBy(2));
        this.certificate = issue(this.name, keys, true);
    }

    /** Its own certificate, which programs may be told to trust for the length of a lesson. */
    X509Certificate certificate() {
        return certificate;
    }

    Signer signer(String signerName) {
        KeyPair own = keys();
        return new Signer(own.getPrivate(), issue(named(signerName), own, false));
    }

    private static X500Name named(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.CN, name).build();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate issue(X500Name to, KeyPair theirs, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name,
                    new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE), Date.from(from),
                    Date.from(from.plus(VALID)), to, theirs.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true,
                    authority ? new BasicConstraints(0) : new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(
                    authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    extensions.createSubjectKeyIdentifier(theirs.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            return new JcaX509CertificateConverter().getCertificate(
                    builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
