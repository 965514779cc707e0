package vn.sontay.training.outcome.certificate.paperwork;

import java.time.Instant;
import java.util.List;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.FormalText;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;

/**
 * "Biên bản" by which numbers are cancelled before their papers were handed over, on upright A4: a draft. Its day stands in its text, not
 * in its head, as Nghị định 30/2020 has it for minutes.
 */
public final class MinutesPdf {

    private static final PaperWords WORDS = DraftPage.WORDS;
    private static final float SIZE = 13;

    private MinutesPdf() {
    }

    /** The minutes on the papers of those whom it names. */
    public static byte[] cancelling(Draft draft, Instant made) {
        String subject = WORDS.text("cancel.subject");
        DraftPage page = new DraftPage(draft, "minutes", subject);
        FormalText text = page.begin(false).title(WORDS.text("minutes.title"), subject);
        text.passage("", WORDS.text("minutes.today", page.day()));
        for (int person = 1; person <= 2; person++) {
            text.passage("", WORDS.text("minutes.present", person));
        }
        text.passage("", WORDS.text("minutes.together"));
        String title = draft.held().title();
        text.passage("1.", draft.holders().size() > 1
                ? WORDS.text("cancel.many", draft.holders().size(), title)
                : WORDS.text("cancel.one", DecisionPdf.certificate(draft.holders().getFirst()), title));
        text.passage("2.", WORDS.text("cancel.reason"));
        text.passage("3.", WORDS.text("cancel.how"));
        text.passage("4.", WORDS.text("cancel.register"));
        text.passage("", WORDS.text("minutes.end"));
        float half = DraftPage.PAGE.textWidth() / 2;
        text.end(List.of(Beside.of(byHand("minutes.witness", half), byHand("minutes.writer", half), half)),
                List.of(WORDS.text("to.present"), WORDS.text("to.file")), page.signature());
        return page.finish(WORDS.text("cancel.list", title), "list.minutes", made);
    }

    private static SignaturePlace byHand(String role, float width) {
        return SignaturePlace.byHand(WORDS.text(role), WORDS.text("minutes.hint"), null, SIZE, width).withoutSeal();
    }
}
