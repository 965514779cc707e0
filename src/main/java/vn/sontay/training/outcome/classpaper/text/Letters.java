package vn.sontay.training.outcome.classpaper.text;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperWords;

/** "Công văn" to units: that calls their people up, or asks them to name some. */
public final class Letters {

    private static final PaperWords WORDS = Said.WORDS;

    private Letters() {
    }

    /** Calls up who is in the class and no volunteer (CLP-1). */
    public static FormalPaper callUp(ClassOnPapers of) {
        List<ClassOnPapers.Person> staff = of.staff();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(units(of, staff)));
        parts.add(new Part.Passage("", WORDS.text("callUp.lead", Said.onWhat(of), of.issuer().name(),
                of.held().title(), of.held().course())));
        parts.add(new Part.Passage("1.", WORDS.text("callUp.who", staff.size())));
        parts.addAll(Said.particulars(of, 2));
        parts.add(new Part.Passage("", WORDS.text("letter.end")));
        return letter(of, "callUp", parts,
                List.of(Appendices.list(of, staff, Appendices.To.LETTER),
                        Appendices.programme(of, Appendices.To.LETTER)));
    }

    /** Asks units to name people. */
    public static FormalPaper nomination(ClassOnPapers of) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(units(of, List.of())));
        parts.add(new Part.Passage("", WORDS.text("nomination.lead", Said.onWhat(of), of.issuer().name(),
                of.held().title(), of.held().course())));
        parts.add(new Part.Passage("1.", WORDS.text("nomination.who")));
        parts.addAll(Said.particulars(of, 2));
        String until = of.terms().replyBy() == null ? WORDS.text("open") : Dates.day(of.terms().replyBy());
        parts.add(new Part.Passage("", WORDS.text("nomination.reply", of.issuer().name(), until)));
        return letter(of, "nomination", parts,
                List.of(Appendices.blank(of), Appendices.programme(of, Appendices.To.LETTER)));
    }

    private static FormalPaper letter(ClassOnPapers of, String what, List<Part> parts,
            List<FormalPaper.Appendix> appendices) {
        String about = WORDS.text(what + ".about", of.held().title());
        return new FormalPaper(Said.file(WORDS.text("letter"), about), Said.head(of, "LETTER", about), null, parts,
                Said.ending(of, "above", "open"), appendices, of.demo());
    }

    /** @return the units of the people, and those that the administrator has named; a line to be filled in where there is none */
    private static List<String> units(ClassOnPapers of, List<ClassOnPapers.Person> people) {
        Set<String> units = new LinkedHashSet<>(of.terms().addressees());
        people.stream().map(ClassOnPapers.Person::unitName).filter(name -> !name.isBlank())
                .sorted(Collator.getInstance(Locale.of("vi", "VN"))).forEach(units::add);
        return units.isEmpty() ? List.of(WORDS.text("open")) : List.copyOf(units);
    }
}
