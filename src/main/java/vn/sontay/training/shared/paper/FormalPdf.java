package vn.sontay.training.shared.paper;

import java.time.Instant;
import java.util.List;
import vn.sontay.training.shared.paper.FormalPaper.ByHand;
import vn.sontay.training.shared.paper.FormalPaper.Part;

/** A formal paper as a PDF, on upright A4. */
final class FormalPdf {

    private static final PageSetup PAGE = FormalPaper.PAGE;
    private static final float HALF = PAGE.textWidth() / 2;
    private static final float HEAD = 12;
    private static final float SIGNATURE = 14;
    private static final float BY_HAND = 13;
    private static final float CELL = 13;
    private static final float GAP = 10;

    private FormalPdf() {
    }

    static byte[] render(FormalPaper paper, Instant made) {
        PaperFile file = PaperFile.tagged(PAGE, paper.file());
        PaperFlow flow = new PaperFlow(file, PAGE, paper.demo());
        FormalPaper.Head head = paper.head();
        if (head != null) {
            flow.add(new Letterhead(head.issuer(), head.number(), head.about(), head.placeAndDay(), HEAD,
                    PAGE.textWidth())).gap(paper.title() == null ? GAP : 0);
        }
        FormalText text = new FormalText(flow, PAGE);
        FormalPaper.Title title = paper.title();
        if (title != null) {
            text.title(title.kind(), title.subject(), head != null);
        }
        paper.parts().forEach(part -> add(text, part));
        end(text, paper);
        paper.appendices().forEach(appendix -> append(flow, appendix));
        return file.finish(made);
    }

    private static void add(FormalText text, Part part) {
        switch (part) {
            case Part.Heading heading -> text.heading(heading.text());
            case Part.Section section -> text.section(section.text());
            case Part.Attached attached -> text.attached(attached.text());
            case Part.Ground ground -> text.ground(ground.text());
            case Part.Passage passage -> text.passage(passage.lead(), passage.text());
            case Part.Addressed addressed -> text.addressed(addressed.to());
            case Part.Table table -> text.table(table.columns(), table.rows());
        }
    }

    private static void end(FormalText text, FormalPaper paper) {
        FormalPaper.Ending ending = paper.ending();
        FormalPaper.Head head = paper.head();
        ByHand byHand = ending == null ? null : ending.byHand();
        SignatoryLines signatory = ending == null ? null : ending.signatory();
        if (ending != null && head != null && signatory != null) {
            text.end(byHand == null ? List.of() : List.of(pair(byHand, true)), ending.recipients(),
                    SignaturePlace.of(head.issuer(), signatory, null, SIGNATURE, HALF));
        } else {
            text.endByHand(byHand == null ? List.of() : List.of(pair(byHand, false)));
        }
    }

    private static Block pair(ByHand byHand, boolean above) {
        return Beside.of(place(byHand.left(), byHand.hint(), above), place(byHand.right(), byHand.hint(), above),
                HALF);
    }

    private static SignaturePlace place(String role, String hint, boolean above) {
        SignaturePlace place = SignaturePlace.byHand(role, hint, null, BY_HAND, HALF);
        return above ? place.withoutSeal() : place;
    }

    private static void append(PaperFlow flow, FormalPaper.Appendix appendix) {
        FormalText text = new FormalText(flow.toNextPage(), PAGE);
        text.title(appendix.title().kind(), appendix.title().subject(), false);
        appendix.parts().forEach(part -> add(text, part));
        text.endByHand(List.of());
    }
}
