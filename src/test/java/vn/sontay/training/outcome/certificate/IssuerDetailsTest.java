package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.RuleException;

class IssuerDetailsTest {

    private static final LocalDate JULY = LocalDate.parse("2025-07-01");

    private static IssuerDetails issuer(String name) {
        return new IssuerDetails(name, " ", "Sơn Tây", JULY, null);
    }

    private static SignatoryDetails signatory(@Nullable LocalDate validTo) {
        return new SignatoryDetails("Phạm  Văn Nút", "Phó Chủ tịch", "KT.", JULY, validTo);
    }

    @Test
    void what_is_missing_or_too_long_is_said_beside_its_field() {
        assertEquals("name", refused(issuer(" ")));
        assertEquals("name", refused(issuer("x".repeat(201))));
        assertEquals("place", refused(new IssuerDetails("UBND", null, "", JULY, null)));
        assertEquals("validTo", assertThrows(RuleException.class, () -> signatory(JULY.minusDays(1))).field());
        assertEquals("validFrom", assertThrows(RuleException.class,
                () -> new IssuerDetails("UBND", null, "Sơn Tây", LocalDate.of(25, 1, 1), null)).field());
        assertEquals("authorityPrefix", assertThrows(RuleException.class,
                () -> new SignatoryDetails("A", "B", "X.", JULY, null)).field());
        assertEquals("decisionNumber", refused(new IssueCertificates("r", 1, null, JULY, 1, "x".repeat(81))));
    }

    @Test
    void cer_29_a_deputy_signs_in_place_of_the_head_and_nobody_else_does() {
        assertEquals("certificate.prefixNeedsDeputy", refusedSignatory("Chủ tịch", "KT."));
        assertEquals("certificate.deputyNeedsPrefix", refusedSignatory("phó  Chủ tịch", " "));
        new SignatoryDetails("A", "Chủ tịch", null, JULY, null);
        new SignatoryDetails("A", "Phó Chủ tịch", "TUQ.", JULY, null);
        new SignatoryDetails("A", "Chủ tịch", "Q.", JULY, null);
    }

    private static String refusedSignatory(String title, String prefix) {
        RuleException refused = assertThrows(RuleException.class,
                () -> new SignatoryDetails("A", title, prefix, JULY, null));
        assertEquals("authorityPrefix", refused.field());
        return refused.key();
    }

    private static @Nullable String refused(Record details) {
        return assertThrows(RuleException.class, () -> Constraints.check(details)).field();
    }
}
