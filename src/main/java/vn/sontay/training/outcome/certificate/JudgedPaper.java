package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Submission.Outcome;
import vn.sontay.training.outcome.certificate.signature.Change;
import vn.sontay.training.outcome.certificate.signature.CheckedPaper;
import vn.sontay.training.outcome.certificate.signature.CheckedSignature;
import vn.sontay.training.outcome.certificate.signature.SentPaper;
import vn.sontay.training.shared.TimeSource;

/**
 * A file that was handed back, with what is known of it before the register is asked.
 *
 * @param certificateId whose paper it begins with, or null
 * @param checked its signatures, or null where it wasn't looked at them
 * @param refused what is answered without asking the register, or null
 */
record JudgedPaper(SentPaper sent, @Nullable Long certificateId, @Nullable String number,
        @Nullable CheckedPaper checked, @Nullable Submission refused) {

    static JudgedPaper good(SentPaper sent, long certificateId, String number, CheckedPaper checked) {
        return new JudgedPaper(sent, certificateId, number, checked, null);
    }

    static JudgedPaper refused(SentPaper sent, @Nullable String number, String reason, String... arguments) {
        return new JudgedPaper(sent, null, number, null, Submission.refused(sent, number, reason, arguments));
    }

    static JudgedPaper toAccept(SentPaper sent, String number, List<Change> changes) {
        return new JudgedPaper(sent, null, number, null, new Submission(sent.name(), sent.sha256(), Outcome.TO_ACCEPT,
                number, null, List.of(), changes));
    }

    Submission as(Outcome outcome) {
        return new Submission(sent.name(), sent.sha256(), outcome, number, null, List.of(), List.of());
    }

    /** @return the day on which the last of its signatures was made */
    LocalDate signedOn() {
        return Objects.requireNonNull(checked).signatures().stream().map(CheckedSignature::signedAt)
                .filter(Objects::nonNull).map(at -> at.atZone(TimeSource.ZONE).toLocalDate())
                .max(LocalDate::compareTo).orElseThrow();
    }
}
