package vn.sontay.training.learning.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.learning.kit.PracticeAuthority.Signer;
import vn.sontay.training.shared.paper.PaperWords;

/** The files whose signatures trainees check, signed by an authority that is made for them and forgotten with them (KIT-7). */
public final class PracticeFiles {

    static final String CERTIFICATE = "chung-thu-co-quan-thu-nghiem.cer";
    static final String README = "doc-truoc.txt";
    private static final PaperWords WORDS = KitSheets.WORDS;

    private final Instant made;
    private final PracticeAuthority known;
    private final Signer signer;
    private final Signer stranger;

    private PracticeFiles(Instant made) {
        this.made = made;
        this.known = new PracticeAuthority(WORDS.text("practice.authority"), made);
        this.signer = known.signer(WORDS.text("practice.signer"));
        this.stranger = new PracticeAuthority(WORDS.text("practice.unknown"), made)
                .signer(WORDS.text("practice.stranger"));
    }

    /**
     * @param items of the kinds that a kit has; those that aren't files are passed over
     * @return the files, the certificate of the authority to trust, and a note, as one ZIP
     */
    public static byte[] zip(List<KitItem> items, Instant made) {
        return new PracticeFiles(made).zip(items);
    }

    private byte[] zip(List<KitItem> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, README, WORDS.text("practice.readme").getBytes(StandardCharsets.UTF_8));
            put(zip, CERTIFICATE, known.certificate().getEncoded());
            for (KitItem item : items) {
                if (item.signature() != null) {
                    put(zip, item.code() + ".pdf", file(item, item.signature()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] file(KitItem item, SignatureState state) {
        byte[] pdf = PracticePdf.render(item, made);
        return switch (state) {
            case MISSING -> pdf;
            case VALID -> PracticeSignature.sign(pdf, signer, made);
            case BROKEN -> PracticeSignature.broken(PracticeSignature.sign(pdf, signer, made));
            case UNKNOWN -> PracticeSignature.sign(pdf, stranger, made);
        };
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
