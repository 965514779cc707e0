package vn.sontay.training.outcome.certificate.paperwork;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperWords;

/**
 * "Biên bản" by which numbers are cancelled before their papers were handed over: a draft. Its day stands in its text, not in its head, as
 * Nghị định 30/2020 has it for minutes.
 */
public final class MinutesWording {

    private static final PaperWords WORDS = Wording.WORDS;

    private MinutesWording() {
    }

    /** The minutes on the papers of those whom it names. */
    public static Wording cancelling(Draft draft) {
        String title = draft.held().title();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Passage("", WORDS.text("minutes.today", Wording.day(draft))));
        for (int person = 1; person <= 2; person++) {
            parts.add(new Part.Passage("", WORDS.text("minutes.present", person)));
        }
        parts.add(new Part.Passage("", WORDS.text("minutes.together")));
        parts.add(new Part.Passage("1.", draft.holders().size() > 1
                ? WORDS.text("cancel.many", draft.holders().size(), title)
                : WORDS.text("cancel.one", Wording.certificate(draft.holders().getFirst()), title)));
        parts.add(new Part.Passage("2.", WORDS.text("cancel.reason")));
        parts.add(new Part.Passage("3.", WORDS.text("cancel.how")));
        parts.add(new Part.Passage("4.", WORDS.text("cancel.register")));
        parts.add(new Part.Passage("", WORDS.text("minutes.end")));
        return new Wording(draft, "minutes", WORDS.text("cancel.subject"), parts, true,
                List.of(WORDS.text("to.present"), WORDS.text("to.file")), WORDS.text("cancel.list", title));
    }
}
