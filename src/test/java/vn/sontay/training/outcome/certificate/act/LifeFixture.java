package vn.sontay.training.outcome.certificate.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Acts on a certificate of 01/09/2025, whatever they say besides kind and day. Today is 20/09/2025. */
final class LifeFixture {

    static final LocalDate ISSUED = LocalDate.parse("2025-09-01");
    static final LocalDate TODAY = LocalDate.parse("2025-09-20");

    private LifeFixture() {
    }

    static ActTerms of(ActKind kind, LocalDate on) {
        return new ActTerms(kind, on, null, null, null, null, null, null, null, false);
    }

    static Act act(int ordinal, ActKind kind, LocalDate on) {
        return act(ordinal, of(kind, on));
    }

    static Act act(int ordinal, ActTerms terms) {
        return new CertificateAct(1, ordinal, terms, "r", Instant.EPOCH, "Người Ghi").act();
    }

    static CertificateLife life(ActTerms... terms) {
        List<Act> acts = new ArrayList<>();
        for (ActTerms each : terms) {
            acts.add(act(acts.size() + 1, each));
        }
        return CertificateLife.of(ISSUED, acts);
    }
}
