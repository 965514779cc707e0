package vn.sontay.training.outcome.report.results.text;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.funding.PlanFunds;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.Money;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;

/** Báo cáo kết quả, in the layout of Nghị định 30/2020/NĐ-CP (RES-1, RES-4). */
public final class ResultsReport {

    private static final PaperWords WORDS = PaperWords.beside(ResultsReport.class);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Comparator<String> BY_NAME = Comparator
            .comparing((String name) -> name, Collator.getInstance(VIETNAMESE))
            .thenComparing(Comparator.naturalOrder());
    private static final int LONGEST_SUBJECT = 300;

    private ResultsReport() {
    }

    /** @return what the report is about, at most 300 characters */
    public static String subject(Plan plan, LocalDate asOf) {
        String whole = WORDS.text("subject", WrittenOut.of(plan.title()), Dates.day(asOf));
        return whole.length() <= LONGEST_SUBJECT
                ? whole
                : WORDS.text("subject", WrittenOut.of(plan.shortTitle()), Dates.day(asOf));
    }

    public static FormalPaper of(Results of, Sentences said) {
        String subject = subject(of.plan(), of.frozen().asOf());
        List<Part> parts = new ArrayList<>();
        parts.add(PaperParts.addressed(said.addressees()));
        parts.add(new Part.Passage("",
                WORDS.text("lead", of.planNamed(), PaperParts.issuer(of),
                        Dates.day(of.frozen().asOf()))));
        PaperParts.section(parts, "guidance", said.guidance());
        parts.add(new Part.Section(WORDS.text("section.results")));
        results(parts, of);
        PaperParts.section(parts, "shortcomings", said.shortcomings());
        PaperParts.section(parts, "outlook", said.outlook());
        PaperParts.ended(parts);
        String symbol = WORDS.text("symbol", of.issuer().abbreviation());
        String day = PaperDate.dayLeftOpen(of.month());
        return new FormalPaper(WORDS.text("file", subject),
                new FormalPaper.Head(of.issuer(), WORDS.text("number", symbol), null, of.issuer().placeAnd(day)),
                new FormalPaper.Title(WORDS.text("title"), subject), parts,
                FormalPaper.Ending.of(PaperParts.recipients(said.recipients()), of.signatory()),
                Appendices.of(of, WORDS.text("attached", symbol, day, PaperParts.issuer(of))),
                of.demo());
    }

    private static void results(List<Part> parts, Results of) {
        add(parts, 1, "targets", of.targets().size());
        of.targets().forEach(each -> parts.add(new Part.Passage("", TargetWords.reached(each))));
        add(parts, 2, "classes", of.classes().size());
        if (!of.classes().isEmpty()) {
            parts.add(Appendices.classes(of.classes()));
        }
        add(parts, 3, of.people().isEmpty() ? "nobody" : "units", of.people().size());
        if (!of.people().isEmpty()) {
            parts.add(units(of.people()));
        }
        add(parts, 4, of.tests().people() == 0 ? "noTests" : "tests", of.tests().people(),
                PaperParts.average(of));
        Results.Certified certified = of.certified();
        add(parts, 5, certified.waiting() > 0
                ? "certificatesWaiting"
                : certified.inForce() == 0 ? "noCertificates" : "certificates", certified.inForce(),
                of.people().size(), Dates.day(of.frozen().asOf()), certified.waiting());
        int next = 6;
        if (of.funds().told()) {
            add(parts, next++, "funds" + funded(of.funds()), Money.figures(of.funds().spent()),
                    Money.figures(Objects.requireNonNullElse(of.funds().budget(), 0L)),
                    Objects.requireNonNullElse(of.funds().percent(), 0), of.funds().vouchers(),
                    Money.figures(of.funds().beyond()));
        }
        add(parts, next, "source", Dates.day(of.frozen().asOf()), Dates.moment(of.frozen().at()),
                PaperParts.digits(of.frozen()));
    }

    /** @return which sentence tells it */
    private static String funded(PlanFunds funds) {
        if (funds.vouchers() == 0) {
            return "None";
        }
        return funds.budget() == null ? "Open" : funds.beyond() > 0 ? "Beyond" : "";
    }

    private static void add(List<Part> parts, int number, String what, Object... of) {
        parts.add(new Part.Passage(number + ".", WORDS.text("result." + what, of)));
    }

    /** By the unit where each belonged when they learned; those whose names are gone last. */
    private static Part units(List<Results.Person> people) {
        Map<String, Long> counted = people.stream().filter(each -> each.fullName() != null)
                .collect(Collectors.groupingBy(Results.Person::unitName, () -> new TreeMap<>(BY_NAME),
                        Collectors.counting()));
        List<List<String>> rows = new ArrayList<>();
        counted.forEach((unit, count) -> rows.add(List.of(String.valueOf(rows.size() + 1),
                unit.isEmpty() ? WORDS.text("noUnit") : unit, count.toString())));
        long gone = people.stream().filter(each -> each.fullName() == null).count();
        if (gone > 0) {
            rows.add(List.of(String.valueOf(rows.size() + 1), WORDS.text("gone"), String.valueOf(gone)));
        }
        return new Part.Table(List.of(Appendices.column("no", 32, Align.CENTRE),
                Appendices.column("unit", 345, Align.LEFT), Appendices.column("completed", 90, Align.CENTRE)), rows);
    }
}
