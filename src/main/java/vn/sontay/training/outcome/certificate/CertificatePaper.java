package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.outcome.certificate.wording.Wording;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.shared.paper.WrittenOut;

/**
 * All that a certificate says, as texts and dates of the day of issue.
 *
 * @param issuer the letterhead and the place
 * @param holder whom it is for
 * @param training what was attended
 * @param numberText the register number, such as "012/2025/GCN-TH"
 * @param issuedOn the date on the paper
 * @param validUntil the last day on which it is valid, or null where it doesn't expire
 * @param decisionNumber the decision or plan it is issued under, or null
 * @param signatory who signs
 * @param verification where anyone can check it
 * @param layout on what paper it is printed
 * @param wording of its lines
 * @param demo whether it stands on made-up data and says so in red
 */
public record CertificatePaper(IssuerLines issuer, Holder holder, Training training, String numberText,
        LocalDate issuedOn, @Nullable LocalDate validUntil, @Nullable String decisionNumber, SignatoryLines signatory,
        Verification verification,
        PaperLayout layout, Wording wording, boolean demo) {

    /**
     * The person. Sex is neither asked nor guessed: the paper says "Ông/Bà".
     *
     * @param fullName in full, a single word too
     * @param unit the unit as it was when the class was held; blank for none
     */
    public record Holder(String fullName, String unit) {
    }

    /**
     * The class.
     *
     * @param courseTitle the course; left out on paper where the class title contains it
     * @param classTitle the class
     * @param certificateText "đã tham gia lớp tập huấn" or "đã hoàn thành lớp tập huấn"
     * @param startsOn first day
     * @param endsOn last day
     * @param periods tiết that were held
     * @param content what it was about, as one sentence; blank for none
     * @param result a sentence on the result, or null
     */
    public record Training(String courseTitle, String classTitle, String certificateText, LocalDate startsOn,
            LocalDate endsOn, int periods, String content, @Nullable String result) {

        public Training {
            courseTitle = WrittenOut.of(courseTitle);
            classTitle = WrittenOut.of(classTitle);
            content = WrittenOut.of(content);
        }
    }

    /**
     * Verification.
     *
     * @param code typed in by hand where there is no camera
     * @param url the address in the QR code, code included
     */
    public record Verification(String code, String url) {
    }
}
