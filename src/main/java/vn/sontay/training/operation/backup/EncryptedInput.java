package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/** Reads an encrypted file; hands out nothing that wasn't written with the password (BAK-4). */
final class EncryptedInput extends InputStream {

    private final PushbackInputStream in;
    private final Encryption encryption;
    private byte[] plain = new byte[0];
    private int read;
    private boolean first = true;
    private boolean ended;

    /** @param in behind its header */
    EncryptedInput(InputStream in, byte[] header, String password) throws BackupRefused {
        this.in = new PushbackInputStream(in);
        this.encryption = Encryption.of(header, password);
    }

    /** What is wrong with the file, on its way through streams that know no other exception. */
    static final class Wrong extends IOException {

        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (read == plain.length) {
            if (ended) {
                return -1;
            }
            nextChunk();
        }
        int part = Math.min(length, plain.length - read);
        System.arraycopy(plain, read, bytes, offset, part);
        read += part;
        return part;
    }

    private void nextChunk() throws IOException {
        byte[] chunk = new byte[Encryption.CHUNK + Encryption.TAG];
        int length = in.readNBytes(chunk, 0, chunk.length);
        int after = in.read();
        ended = after < 0;
        if (!ended) {
            in.unread(after);
        }
        try {
            plain = encryption.decrypted(chunk, length, ended);
        } catch (GeneralSecurityException e) {
            throw new Wrong(first
                    ? "the password is wrong, or the file is damaged at its beginning."
                    : "the file is damaged or cut off.");
        }
        first = false;
        read = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
