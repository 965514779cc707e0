package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
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
        assertEquals("certificate.actingIsHead", refusedSignatory("Phó Chủ tịch", "Q."));
        new SignatoryDetails("A", "Chủ tịch", "Q.", JULY, null);
    }

    @Test
    void cer_29_who_signs_by_order_or_delegation_is_named_after_the_head() {
        for (String prefix : List.of("TL.", "TUQ.")) {
            RuleException refused = assertThrows(RuleException.class,
                    () -> new SignatoryDetails("A", "Chánh Văn phòng /", prefix, JULY, null));
            assertEquals("title certificate.orderNeedsBoth", refused.field() + " " + refused.key());
            new SignatoryDetails("A", "Chủ tịch / Chánh Văn phòng", prefix, JULY, null);
        }
    }

    @Test
    void cer_29_letterhead_and_title_belong_together() {
        assertEquals("authorityPrefix certificate.collectiveOnly",
                under("Phòng Văn hóa - Xã hội", "Trưởng phòng", "TM."));
        assertEquals("title certificate.committeeSigns", under("Ủy ban nhân dân xã Sơn Tây", "Trưởng phòng", null));
        assertEquals("title certificate.officeSigns",
                under("Trung tâm Phục vụ hành chính công", "Phó Chủ tịch", "KT."));
        SigningRight.requireUnder("Ủy ban nhân dân xã Sơn Tây", "Phó Chủ tịch", "KT.");
        SigningRight.requireUnder("Uỷ ban nhân dân xã Sơn Tây", "Chủ tịch / Trưởng phòng", "TUQ.");
        SigningRight.requireUnder("Hội Nông dân xã Sơn Tây", "Chủ tịch", null);
        SigningRight.requireUnder("Trung tâm Chính trị huyện", "Giám đốc", null);
    }

    private static String under(String issuer, String title, @Nullable String prefix) {
        RuleException refused = assertThrows(RuleException.class,
                () -> SigningRight.requireUnder(issuer, title, prefix));
        return refused.field() + " " + refused.key();
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
