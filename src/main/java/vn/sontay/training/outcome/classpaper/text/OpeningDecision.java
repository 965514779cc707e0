package vn.sontay.training.outcome.classpaper.text;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperWords;

/** "Quyết định" that opens a class. */
public final class OpeningDecision {

    private static final PaperWords WORDS = Said.WORDS;

    private OpeningDecision() {
    }

    public static FormalPaper of(ClassOnPapers of) {
        ClassOnPapers.Held held = of.held();
        String title = WORDS.text("decision.title");
        String subject = WORDS.text("opening.subject", held.title());
        List<Part> parts = new ArrayList<>();
        String decides = of.signatory().decides(of.issuer());
        parts.add(new Part.Heading(decides.isEmpty()
                ? WORDS.text("decides.open", PaperWords.capitals(of.issuer().name()))
                : decides));
        parts.add(new Part.Ground(WORDS.text("ground.open")));
        of.grounds().forEach(ground -> parts.add(new Part.Ground(WORDS.text("ground", ground))));
        parts.add(new Part.Ground(WORDS.text("ground.last")));
        parts.add(new Part.Heading(WORDS.text("decision.resolves")));
        List<String> articles = List.of(
                WORDS.text("opening.article", held.title(), held.course(), Said.times(of), held.place(),
                        of.people().isEmpty()
                                ? WORDS.text("opening.nobody")
                                : WORDS.text("opening.people", of.people().size())),
                WORDS.text("opening.teaching", Said.stopped(held.content()), held.trainers().isEmpty()
                        ? WORDS.text("open")
                        : String.join(", ", held.trainers())),
                WORDS.text("opening.funds"), WORDS.text("opening.carried-out"));
        for (int i = 0; i < articles.size(); i++) {
            parts.add(new Part.Passage(WORDS.text("article", i + 1), articles.get(i)));
        }
        List<FormalPaper.Appendix> appendices = new ArrayList<>();
        if (!of.people().isEmpty()) {
            appendices.add(Appendices.list(of, of.people(), Appendices.To.DECISION));
        }
        appendices.add(Appendices.programme(of, Appendices.To.DECISION));
        return new FormalPaper(Said.file(title, subject), Said.head(of, "DECISION", ""),
                new FormalPaper.Title(title, subject), parts, Said.ending(of, "article", "open"), appendices,
                of.demo());
    }
}
