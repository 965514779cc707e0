package vn.sontay.training.outcome.certificate.paperwork;

import java.time.Instant;
import vn.sontay.training.outcome.certificate.paperwork.Wording.Part;
import vn.sontay.training.shared.paper.FormalDocx;
import vn.sontay.training.shared.paper.PaperWords;

/** A draft as a word file, so that an office can go on writing in it (PWK-5). */
public final class WordingDocx {

    private static final PaperWords WORDS = Wording.WORDS;

    private WordingDocx() {
    }

    public static byte[] render(Wording wording, Instant made) {
        return FormalDocx.write(wording.file(), wording.draft().demo(), made, paper -> write(paper, wording));
    }

    private static void write(FormalDocx paper, Wording wording) {
        Draft draft = wording.draft();
        paper.letterhead(draft.issuer(), wording.number(), wording.dated() ? wording.placeAndDay() : null)
                .title(wording.title(), wording.subject(), false);
        Part last = wording.parts().getLast();
        wording.parts().forEach(part -> add(paper, part, part == last));
        if (wording.witnessed()) {
            paper.byHand(WORDS.text("minutes.witness"), WORDS.text("minutes.writer"), WORDS.text("minutes.hint"));
        }
        paper.end(wording.recipients(), draft.issuer(), draft.signatory());
        if (wording.listed()) {
            paper.title(WORDS.text("list.title"), wording.listSubject(), true).attached(wording.attached())
                    .list(wording.columns(), wording.rows()).passage("", wording.total(), false);
        }
    }

    private static void add(FormalDocx paper, Part part, boolean last) {
        switch (part) {
            case Part.Heading heading -> paper.heading(heading.text());
            case Part.Ground ground -> paper.ground(ground.text());
            case Part.Passage passage -> paper.passage(passage.lead(), passage.text(), last);
        }
    }
}
