package vn.sontay.training.learning.fieldwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

class EntryFormTest {

    @Test
    void all_that_is_wrong_in_a_line_is_told_at_once_each_beside_its_field() {
        EntryForm form = new EntryForm();
        form.setDoneOn("hôm qua");
        form.setTurns("0");
        form.setMinutes("abc");
        RuleException refusal = assertThrows(RuleException.class, form::details);
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(refusal.field());
        Arrays.stream(refusal.getSuppressed()).forEach(other -> fields.add(((RuleException) other).field()));
        assertEquals(List.of("doneOn", "kind", "outcome", "turns", "minutes"), fields);
    }

    @Test
    void a_complete_line_is_read() {
        EntryForm form = new EntryForm();
        form.setDoneOn("25/11/2026");
        form.setKind("VNEID");
        form.setOutcome("ALONE");
        form.setMinutes(" 30 ");
        assertEquals(30, form.details().minutes());
        assertEquals(1, form.details().turns());
    }
}
