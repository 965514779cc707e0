package vn.sontay.training.outcome.certificate.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import vn.sontay.training.outcome.certificate.signature.TestAuthority.Holder;

/** A program outside that signs a PDF as its own revision, as programs for tokens do. It shares no code with what judges. */
public final class OutsideTool {

    private static final int ROOM = 20_000;

    private OutsideTool() {
    }

    /**
     * @param stamps who confirms the time, or null for nobody
     * @return the file with one more revision
     */
    public static byte[] sign(byte[] pdf, Holder signer, Instant at, @Nullable Holder stamps) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfReader reader = new PdfReader(pdf);
            PdfStamper stamper = PdfStamper.createSignature(reader, out, "\0", null, true);
            PdfSignatureAppearance look = stamper.getSignatureAppearance();
            PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName("ETSI.CAdES.detached"));
            GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            time.setTimeInMillis(at.toEpochMilli());
            dictionary.setDate(new PdfDate(time));
            look.setCryptoDictionary(dictionary);
            look.setVisibleSignature(new Rectangle(500, 60, 700, 110), 1,
                    "Ky" + reader.getAcroFields().getSignedFieldNames().size());
            look.setAcro6Layers(true);
            look.setLayer2Text("Ky so");
            look.setSignDate(time);
            look.preClose(new HashMap<>(Map.of(PdfName.CONTENTS, ROOM * 2 + 2)));
            byte[] cms = cms(look.getRangeStream().readAllBytes(), signer, at, stamps);
            byte[] room = new byte[ROOM];
            System.arraycopy(cms, 0, room, 0, cms.length);
            PdfDictionary contents = new PdfDictionary();
            contents.put(PdfName.CONTENTS, new PdfString(room).setHexWriting(true));
            look.close(contents);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the file with one more revision, in which a page says more than before */
    public static byte[] write(byte[] pdf, String text) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfStamper stamper = new PdfStamper(new PdfReader(pdf), out, "\0", true);
            PdfContentByte over = stamper.getOverContent(1);
            over.beginText();
            over.setFontAndSize(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, false), 20);
            over.setTextMatrix(200, 300);
            over.showText(text);
            over.endText();
            stamper.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] cms(byte[] signed, Holder signer, Instant at, @Nullable Holder stamps)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException, TSPException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded());
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(
                                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)) {

                                    @Override
                                    @SuppressWarnings({"rawtypes", "unchecked"})
                                    protected java.util.Hashtable createStandardAttributeTable(Map parameters) {
                                        java.util.Hashtable table = super.createStandardAttributeTable(parameters);
                                        table.remove(org.bouncycastle.asn1.cms.CMSAttributes.signingTime);
                                        return table;
                                    }
                                })
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.key()), signer.certificate()));
        generator.addCertificates(new JcaCertStore(signer.chain()));
        CMSSignedData data = generator.generate(new CMSProcessableByteArray(signed), false);
        return stamps == null ? data.getEncoded("DER") : stamped(data, at, stamps).getEncoded("DER");
    }

    private static CMSSignedData stamped(CMSSignedData data, Instant at, Holder stamps)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException, TSPException {
        SignerInformation signature = data.getSignerInfos().getSigners().iterator().next();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signature.getSignature());
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, hash, BigInteger.TEN);
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(stamps.key()), stamps.certificate()),
                new JcaDigestCalculatorProviderBuilder().build()
                        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4.5"));
        tokens.addCertificates(new JcaCertStore(stamps.chain()));
        byte[] token = tokens.generate(request, BigInteger.ONE, Date.from(at)).getEncoded();
        Attribute stamp = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(token)));
        SignerInformation with = SignerInformation.replaceUnsignedAttributes(signature,
                new AttributeTable(stamp));
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(with));
    }
}
