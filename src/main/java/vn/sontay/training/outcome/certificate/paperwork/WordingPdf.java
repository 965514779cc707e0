package vn.sontay.training.outcome.certificate.paperwork;

import java.time.Instant;
import java.util.List;
import vn.sontay.training.outcome.certificate.paperwork.Wording.Part;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.FormalText;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.TextStyle;

/** A draft as a PDF, on upright A4. */
public final class WordingPdf {

    private static final PaperWords WORDS = Wording.WORDS;
    private static final PageSetup PAGE = Wording.PAGE;
    private static final float HALF = PAGE.textWidth() / 2;
    private static final float HEAD = 12;
    private static final float SIGNATURE = 14;
    private static final float BY_HAND = 13;
    private static final float CELL = 13;
    private static final float SMALLEST_ROW = 22;
    private static final float GAP = 10;

    private WordingPdf() {
    }

    public static byte[] render(Wording wording, Instant made) {
        PaperFile file = PaperFile.tagged(PAGE, wording.file());
        PaperFlow flow = new PaperFlow(file, PAGE, wording.draft().demo());
        Draft draft = wording.draft();
        flow.add(new Letterhead(draft.issuer(), wording.number(), wording.dated() ? wording.placeAndDay() : null, HEAD,
                PAGE.textWidth()));
        FormalText text = new FormalText(flow, PAGE).title(wording.title(), wording.subject());
        wording.parts().forEach(part -> add(text, part));
        text.end(wording.witnessed() ? List.of(witnesses()) : List.of(), wording.recipients(),
                SignaturePlace.of(draft.issuer(), draft.signatory(), null, SIGNATURE, HALF));
        if (wording.listed()) {
            list(flow, wording);
        }
        return file.finish(made);
    }

    private static void add(FormalText text, Part part) {
        switch (part) {
            case Part.Heading heading -> text.heading(heading.text());
            case Part.Ground ground -> text.ground(ground.text());
            case Part.Passage passage -> text.passage(passage.lead(), passage.text());
        }
    }

    private static Block witnesses() {
        return Beside.of(byHand("minutes.witness"), byHand("minutes.writer"), HALF);
    }

    private static SignaturePlace byHand(String role) {
        return SignaturePlace.byHand(WORDS.text(role), WORDS.text("minutes.hint"), null, BY_HAND, HALF).withoutSeal();
    }

    private static void list(PaperFlow flow, Wording wording) {
        flow.toNextPage().addTitle(WORDS.text("list.title"), wording.listSubject()).gap(GAP)
                .addText(wording.attached(), TextStyle.of(PaperFont.ITALIC, CELL).centred()).gap(GAP);
        new ListTable(wording.columns(), CELL, SMALLEST_ROW).draw(flow, wording.rows(), 2 * GAP + CELL);
        flow.gap(GAP).addText(wording.total(), TextStyle.of(PaperFont.REGULAR, CELL));
    }
}
