package vn.sontay.training.outcome.classpaper.text;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperWords;

/** "Giấy mời" to those who teach a class, to guests, and to volunteers, who are never called up (CLP-1). */
public final class Invitations {

    private static final PaperWords WORDS = Said.WORDS;

    private Invitations() {
    }

    /** Invites those who teach it. */
    public static FormalPaper trainers(ClassOnPapers of) {
        return invitation(of, "trainers", of.held().trainers(),
                List.of(Appendices.programme(of, Appendices.To.INVITATION)));
    }

    /** Invites guests to its opening. */
    public static FormalPaper guests(ClassOnPapers of) {
        return invitation(of, "guests", of.terms().guests(), List.of());
    }

    /** Invites its volunteers. */
    public static FormalPaper volunteers(ClassOnPapers of) {
        List<ClassOnPapers.Person> invited = of.volunteers();
        return invitation(of, "volunteers", invited.stream().map(ClassOnPapers.Person::fullName).toList(),
                List.of(Appendices.list(of, invited, Appendices.To.INVITATION),
                        Appendices.programme(of, Appendices.To.INVITATION)));
    }

    private static FormalPaper invitation(ClassOnPapers of, String whom, List<String> invited,
            List<FormalPaper.Appendix> appendices) {
        String title = WORDS.text("invitation.title");
        String subject = WORDS.text("invitation." + whom + ".subject", of.held().title());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Passage("", WORDS.text("invitation.lead", Said.onWhat(of), of.issuer().name())));
        if (whom.equals("volunteers")) {
            parts.add(new Part.Passage("", WORDS.text("invitation.listed", invited.size())));
        } else {
            invited.forEach(name -> parts.add(new Part.Passage("-", WORDS.text("invitation.one", name))));
        }
        parts.add(new Part.Passage("", WORDS.text("invitation." + whom + ".to", of.held().title())));
        parts.addAll(Said.particulars(of, 1));
        parts.add(new Part.Passage("", WORDS.text("invitation.end")));
        return new FormalPaper(Said.file(title, subject), Said.head(of, "INVITATION", ""),
                new FormalPaper.Title(title, subject), parts, Said.ending(of, "invited"), appendices, of.demo());
    }
}
