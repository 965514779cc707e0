package vn.sontay.training.outcome.breach;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;

/** The notice in the layout of Nghị định 30/2020/NĐ-CP (BRE-2). Pure. */
record BreachPaper(Signing signing, YearMonth month, BreachFields breach, boolean demo) {

    static final PaperWords WORDS = PaperWords.beside(BreachPaper.class);

    static String subject() {
        return WORDS.text("subject");
    }

    FormalPaper paper() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(List.of(WORDS.text("to"))));
        parts.add(new Part.Passage("", WORDS.text("lead", signing.issuer().name().replace('\n', ' '))));
        add(parts, "happened", breach.happened());
        add(parts, "noticed", WORDS.text("noticedAt", Dates.moment(breach.noticedAt()), Dates.moment(breach.dueAt())));
        add(parts, "data", breach.dataKinds());
        add(parts, "people", breach.concerned() == null ? "" : WORDS.text("peopleN", breach.concerned()));
        add(parts, "consequences", breach.consequences());
        add(parts, "measures", breach.measures());
        add(parts, "contact", breach.contact());
        parts.add(new Part.Passage("", WORDS.text("end")));
        return new FormalPaper(WORDS.text("file"),
                new FormalPaper.Head(signing.issuer(),
                        WORDS.text("number", WORDS.text("symbol", signing.issuer().abbreviation())), null,
                        signing.issuer().placeAnd(PaperDate.dayLeftOpen(month))),
                new FormalPaper.Title(WORDS.text("kind"), subject()), parts,
                FormalPaper.Ending.of(List.of(WORDS.text("to.above"), WORDS.text("to.file")), signing.signatory()),
                List.of(), demo);
    }

    private static void add(List<Part> parts, String key, String text) {
        List<String> lines = text.isEmpty() ? List.of(WORDS.text("open")) : text.lines().toList();
        parts.add(new Part.Passage(WORDS.text(key) + " ", lines.getFirst()));
        lines.stream().skip(1).forEach(each -> parts.add(new Part.Passage("", each)));
    }
}
