package vn.sontay.training.shared.paper;

import java.time.Instant;
import java.util.List;
import vn.sontay.training.shared.paper.FormalPaper.ByHand;
import vn.sontay.training.shared.paper.FormalPaper.Part;

/** A formal paper as a word file, so that an office can go on writing in it. */
final class FormalWord {

    private FormalWord() {
    }

    static byte[] render(FormalPaper paper, Instant made) {
        return FormalDocx.write(paper.file(), paper.demo(), made, file -> write(file, paper));
    }

    private static void write(FormalDocx file, FormalPaper paper) {
        FormalPaper.Head head = paper.head();
        if (head != null) {
            file.letterhead(head.issuer(), head.number(), head.about(), head.placeAndDay());
        }
        FormalPaper.Title title = paper.title();
        if (title != null) {
            file.title(title.kind(), title.subject(), false);
        }
        FormalPaper.Ending ending = paper.ending();
        addAll(file, paper.parts(), ending != null);
        if (ending != null && head != null) {
            end(file, ending, head.issuer());
        }
        for (FormalPaper.Appendix appendix : paper.appendices()) {
            file.title(appendix.title().kind(), appendix.title().subject(), true);
            addAll(file, appendix.parts(), false);
        }
    }

    private static void end(FormalDocx file, FormalPaper.Ending ending, IssuerLines issuer) {
        ByHand byHand = ending.byHand();
        if (byHand != null) {
            file.byHand(byHand.left(), byHand.right(), byHand.hint());
        }
        SignatoryLines signatory = ending.signatory();
        if (signatory != null) {
            file.end(ending.recipients(), issuer, signatory);
        }
    }

    /** @param signed whether the last of them goes with the signature */
    private static void addAll(FormalDocx file, List<Part> parts, boolean signed) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading heading -> file.heading(heading.text());
                case Part.Section section -> file.passage(section.text(), "", true);
                case Part.Attached attached -> file.attached(attached.text());
                case Part.Ground ground -> file.ground(ground.text());
                case Part.Passage passage ->
                    file.passage(passage.lead(), passage.text(), signed && part == parts.getLast());
                case Part.Addressed addressed -> file.addressed(addressed.to());
                case Part.Table table -> file.list(table.columns(), table.rows());
            }
        }
    }
}
