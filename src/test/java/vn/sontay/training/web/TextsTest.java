package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

class TextsTest {

    private static final String TEXT = "Ngày cấp không được sau hôm nay (30/11/2026).";

    private final Texts texts = new Texts();

    @Test
    void what_a_refusal_carries_fills_the_places_of_its_text() {
        RuleException refusal = RuleException.at("issuedOn", "certificate.dateInFuture", "30/11/2026");
        assertEquals(TEXT, texts.of(refusal.key(), refusal.arguments()));
        assertEquals(TEXT, texts.of("certificate.dateInFuture", "30/11/2026"));
        assertEquals(texts.get("certificate.notSigned"), texts.of("certificate.notSigned", List.of()));
    }
}
