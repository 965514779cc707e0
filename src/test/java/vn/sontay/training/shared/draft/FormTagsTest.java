package vn.sontay.training.shared.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.TestClock;

class FormTagsTest {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final FormTags tags = new FormTags(new FixedKey((byte) 1), clock);
    private final FormTag tag = new FormTag(7, FormTag.newNumber(), "rollCall", "/trainer/roll-call?session=5",
            List.of("password"), clock.instant());

    /** A key that needs no database. */
    private static final class FixedKey extends InstallationKey {

        private final byte value;

        FixedKey(byte value) {
            this.value = value;
        }

        @Override
        public byte[] bytes() {
            byte[] key = new byte[32];
            key[0] = value;
            return key;
        }
    }

    @Test
    void dra_1_a_tag_is_known_again_with_all_that_it_says() {
        assertEquals(Optional.of(tag), tags.verified(tags.sign(tag)));
    }

    @Test
    void a_tag_lives_seven_days() {
        String sent = tags.sign(tag);
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertTrue(tags.verified(sent).isPresent());
        clock.forward(Duration.ofSeconds(1));
        assertTrue(tags.verified(sent).isEmpty());
    }

    @Test
    void a_tag_of_another_account_or_page_or_key_or_none_is_no_tag() {
        String sent = tags.sign(tag);
        String text = new String(Base64.getUrlDecoder().decode(sent.substring(0, sent.indexOf('.'))));
        String mac = sent.substring(sent.indexOf('.'));
        for (String forged : List.of(text.replaceFirst("7", "8"), text.replace("roll-call", "classes"), "")) {
            assertTrue(tags.verified(Base64.getUrlEncoder().encodeToString(forged.getBytes()) + mac).isEmpty(), forged);
        }
        assertTrue(new FormTags(new FixedKey((byte) 2), clock).verified(sent).isEmpty());
        for (String none : List.of("", ".", "a.b", "%%%.%%%", sent.substring(1), "x".repeat(9000) + ".y")) {
            assertTrue(tags.verified(none).isEmpty(), none);
        }
        assertTrue(tags.verified(null).isEmpty());
    }

    @Test
    void a_tag_leads_to_a_page_of_ours_only() {
        for (String page : List.of("//elsewhere.vn/", "https://elsewhere.vn/", "/\\elsewhere.vn", "trainer", "")) {
            assertTrue(tags.verified(tags.sign(new FormTag(7, tag.number(), "f", page, List.of(), clock.instant())))
                    .isEmpty(), page);
        }
    }

    @Test
    void the_draft_is_found_at_the_form_s_page() {
        assertEquals("/trainer/roll-call?session=5&draft=" + tag.number(), tag.draftPage());
        assertEquals("/home?draft=" + tag.number(),
                new FormTag(7, tag.number(), "f", "/home", List.of(), clock.instant()).draftPage());
    }

    @Test
    void dra_5_passwords_tokens_and_the_page_s_own_fields_are_not_kept() {
        Map<String, String[]> sent = Map.of("fullName", new String[]{"Đinh Rin"}, "password", new String[]{"rừng keo"},
                "_token", new String[]{"abc"}, "_form", new String[]{"x.y"}, "jakarta.faces.source",
                new String[]{"a"}, "jakarta.faces.ViewState", new String[]{"-12:34"}, "empty", new String[0]);
        assertEquals(Set.of("fullName", "empty"), Draft.of(tag, sent, false).fields().keySet());
    }
}
