package vn.sontay.training.operation.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a backup is encrypted (BAK-4): AES-256-GCM in chunks, each with its number and whether it is the last in its nonce, so that
 * none is changed, moved, left out or cut off unnoticed. The key comes from the password by Argon2id; the header that says how is
 * authenticated with each chunk.
 */
final class Encryption {

    /** Plain bytes of every chunk but the last. */
    static final int CHUNK = 1 << 16;
    static final int TAG = 16;
    static final byte[] MAGIC = "TAPHUAN-ENCRYPTED-BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT = 16;
    private static final int PREFIX = 7;
    private static final int KEY = 32;
    /** The second of the settings that RFC 9106 recommends. */
    private static final int KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 4;
    private static final int MOST_KIB = 4 * KIB;
    private static final int MOST_PASSES = 20;
    static final int HEADER = MAGIC.length + 3 * Integer.BYTES + SALT + PREFIX;

    private final byte[] header;
    private final SecretKeySpec key;
    private int number;

    private Encryption(byte[] header, SecretKeySpec key) {
        this.header = header;
        this.key = key;
    }

    /** Begins a new file. */
    static Encryption with(String password) {
        byte[] random = new byte[SALT + PREFIX];
        new SecureRandom().nextBytes(random);
        byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(KIB).putInt(PASSES).putInt(LANES).put(random)
                .array();
        return new Encryption(header, key(password, header));
    }

    /** Goes on where a file's header says. @throws BackupRefused when no file of ours begins so */
    static Encryption of(byte[] header, String password) throws BackupRefused {
        ByteBuffer numbers = ByteBuffer.wrap(header, MAGIC.length, 3 * Integer.BYTES);
        int kib = numbers.getInt();
        int passes = numbers.getInt();
        int lanes = numbers.getInt();
        if (kib < 8 * LANES || kib > MOST_KIB || passes < 1 || passes > MOST_PASSES || lanes < 1 || lanes > LANES) {
            throw new BackupRefused("the file is damaged at its beginning.");
        }
        return new Encryption(header, key(password, header));
    }

    byte[] header() {
        return header.clone();
    }

    byte[] encrypted(byte[] plain, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws GeneralSecurityException when it isn't the chunk that comes next, or the key is another */
    byte[] decrypted(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(chunk, 0, length);
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(PREFIX + Integer.BYTES + 1).put(header, HEADER - PREFIX, PREFIX)
                .putInt(number).put((byte) (last ? 1 : 0)).array();
        number = Math.incrementExact(number);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    private static SecretKeySpec key(String password, byte[] header) {
        ByteBuffer numbers = ByteBuffer.wrap(header, MAGIC.length, 3 * Integer.BYTES);
        byte[] salt = Arrays.copyOfRange(header, HEADER - PREFIX - SALT, HEADER - PREFIX);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(numbers.getInt())
                .withIterations(numbers.getInt()).withParallelism(numbers.getInt()).withSalt(salt).build());
        byte[] key = new byte[KEY];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        return new SecretKeySpec(key, "AES");
    }
}
