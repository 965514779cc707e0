package vn.sontay.training.people.security.factor;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A device with one passkey, which answers whatever it is asked, also what an honest browser wouldn't. */
public final class SoftKey {

    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int WITH_KEY = 0x40;

    private final KeyPair pair;
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private int count;
    private boolean verifies = true;

    public SoftKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it doesn't look who holds it, or does again. */
    SoftKey verifies(boolean itDoes) {
        verifies = itDoes;
        return this;
    }

    /** Has it have signed so often. */
    SoftKey hasSigned(int often) {
        count = often;
        return this;
    }

    /** @return what a browser at that address says when the key is made */
    public String made(String origin, String site, String challenge) {
        byte[] said = said(site, WITH_KEY, key());
        byte[] object = bytes("a363666d74646e6f6e656761747453746d74a068617574684461746158",
                String.format("%02x", said.length), HexFormat.of().formatHex(said));
        return json("{\"clientDataJSON\":\"" + text(client("create", origin, challenge)) + "\",\"attestationObject\":\""
                + text(object) + "\"}");
    }

    /** @return what a browser at that address says when the key signs */
    public String signed(String origin, String site, String challenge) {
        count++;
        byte[] said = said(site, 0, new byte[0]);
        byte[] client = client("get", origin, challenge);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(said);
            signature.update(sha256(client));
            return json("{\"clientDataJSON\":\"" + text(client) + "\",\"authenticatorData\":\"" + text(said)
                    + "\",\"signature\":\"" + text(signature.sign()) + "\"}");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(String response) {
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\",\"response\":"
                + response
                + ",\"clientExtensionResults\":{}}";
    }

    private byte[] said(String site, int more, byte[] key) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.writeBytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        said.write(PRESENT | (verifies ? VERIFIED : 0) | more);
        said.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        said.writeBytes(key);
        return said.toByteArray();
    }

    private byte[] key() {
        ECPublicKey known = (ECPublicKey) pair.getPublic();
        return bytes("00".repeat(16), String.format("%04x", id.length), HexFormat.of().formatHex(id),
                "a5010203262001215820",
                number(known.getW().getAffineX()), "225820", number(known.getW().getAffineY()));
    }

    private static String number(BigInteger number) {
        return String.format("%064x", number);
    }

    private static byte[] client(String what, String origin, String challenge) {
        return ("{\"type\":\"webauthn." + what + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                + "\",\"crossOrigin\":false}").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String... hex) {
        return HexFormat.of().parseHex(String.join("", hex));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
