package vn.sontay.training.learning.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import vn.sontay.training.learning.kit.PracticeAuthority.Signer;

/** Signs a practice file as programs for tokens do: a detached PKCS#7 signature in a revision of its own, seen only in a reader's list of signatures. */
final class PracticeSignature {

    private static final int ROOM = 12_000;
    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");
    private static final byte[] DATE = "/CreationDate(D:".getBytes(StandardCharsets.ISO_8859_1);
    /** Digits of a date before its seconds. */
    private static final int SECONDS = 12;

    private PracticeSignature() {
    }

    static byte[] sign(byte[] pdf, Signer signer, Instant at) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfStamper stamper = PdfStamper.createSignature(new PdfReader(pdf), out, "\0", null, true);
            PdfSignatureAppearance look = stamper.getSignatureAppearance();
            GregorianCalendar time = new GregorianCalendar(ZONE);
            time.setTimeInMillis(at.toEpochMilli());
            PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, PdfName.ADBE_PKCS7_DETACHED);
            dictionary.setDate(new PdfDate(time));
            look.setCryptoDictionary(dictionary);
            look.setSignDate(time);
            look.preClose(new HashMap<>(Map.of(PdfName.CONTENTS, ROOM * 2 + 2)));
            byte[] cms = cms(look.getRangeStream().readAllBytes(), signer, at);
            byte[] room = new byte[ROOM];
            System.arraycopy(cms, 0, room, 0, cms.length);
            PdfDictionary contents = new PdfDictionary();
            contents.put(PdfName.CONTENTS, new PdfString(room).setHexWriting(true));
            look.close(contents);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the file with one byte changed that was signed: the seconds of the day on which it says that it was made */
    static byte[] broken(byte[] signed) {
        byte[] changed = signed.clone();
        int place = find(changed) + DATE.length + SECONDS;
        changed[place] = (byte) (changed[place] == '0' ? '1' : '0');
        return changed;
    }

    private static int find(byte[] file) {
        int found = new String(file, StandardCharsets.ISO_8859_1)
                .indexOf(new String(DATE, StandardCharsets.ISO_8859_1));
        if (found < 0) {
            throw new IllegalStateException("A file that doesn't say when it was made");
        }
        return found;
    }

    private static byte[] cms(byte[] signed, Signer signer, Instant at)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded());
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(
                                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.key()),
                                signer.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
        return generator.generate(new CMSProcessableByteArray(signed), false).getEncoded("DER");
    }
}
