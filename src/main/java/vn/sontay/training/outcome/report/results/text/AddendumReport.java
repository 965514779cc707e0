package vn.sontay.training.outcome.report.results.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.results.text.Addendum.CertificateChange;
import vn.sontay.training.outcome.report.results.text.Addendum.Fact;
import vn.sontay.training.outcome.report.results.text.Addendum.TargetChange;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Appendix;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.FormalPaper.Title;
import vn.sontay.training.shared.paper.Money;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;

/** Báo cáo bổ sung, điều chỉnh số liệu, in the layout of Nghị định 30/2020/NĐ-CP (RES-8). */
public final class AddendumReport {

    private static final PaperWords WORDS = PaperWords.beside(AddendumReport.class);
    private static final int LONGEST_SUBJECT = 300;
    private static final int MOST_SENTENCES = 6;
    private static final int MOST_RECORDED = 2;

    private AddendumReport() {
    }

    /** @return what the addendum is about, at most 300 characters */
    public static String subject(Plan plan, LocalDate asOf) {
        String whole = WORDS.text("addendum.subject", WrittenOut.of(plan.title()), Dates.day(asOf));
        return whole.length() <= LONGEST_SUBJECT
                ? whole
                : WORDS.text("addendum.subject", WrittenOut.of(plan.shortTitle()), Dates.day(asOf));
    }

    /** @return what is proposed to be said: to whom the report went, and why figures were corrected, which nobody has told the system */
    public static AddendumSentences proposed(Sentences report) {
        return new AddendumSentences(report.addressees(),
                List.of(WORDS.text("addendum.cause", WORDS.text("open")), WORDS.text("addendum.rest")),
                report.recipients());
    }

    public static FormalPaper of(Addendum of, AddendumSentences said) {
        Results now = of.now();
        String subject = subject(now.plan(), now.frozen().asOf());
        List<Part> parts = new ArrayList<>();
        parts.add(PaperParts.addressed(said.addressees()));
        parts.add(new Part.Passage("", lead(of)));
        parts.add(new Part.Section(WORDS.text("section.corrected")));
        figures(parts, of);
        parts.add(new Part.Section(WORDS.text("section.changes")));
        changes(parts, of);
        PaperParts.section(parts, "remarks", said.remarks());
        PaperParts.ended(parts);
        String symbol = WORDS.text("symbol", now.issuer().abbreviation());
        String day = PaperDate.dayLeftOpen(now.month());
        return new FormalPaper(WORDS.text("file", subject),
                new FormalPaper.Head(now.issuer(), WORDS.text("number", symbol), null, now.issuer().placeAnd(day)),
                new Title(WORDS.text("title"), subject), parts,
                FormalPaper.Ending.of(PaperParts.recipients(said.recipients()), now.signatory()),
                List.of(details(of, WORDS.text("attached", symbol, day, PaperParts.issuer(now)))), now.demo());
    }

    private static String lead(Addendum of) {
        Results then = of.then();
        String issuer = PaperParts.issuer(of.now());
        String subject = ResultsReport.subject(then.plan(), then.frozen().asOf());
        Addendum.Issued reported = of.reported();
        String first = reported == null
                ? WORDS.text("addendum.leadDraft", issuer, inSentence(subject))
                : WORDS.text("addendum.lead", issuer, reported.number(), Dates.day(reported.on()),
                        inSentence(subject));
        String before = of.before().isEmpty()
                ? ""
                : WORDS.text("addendum.before", of.before().stream()
                        .map(each -> WORDS.text("addendum.issued", each.number(), Dates.day(each.on())))
                        .collect(Collectors.joining(", ")));
        return first + WORDS.text("addendum.since", Dates.moment(then.frozen().at()), PaperParts.digits(then.frozen()),
                Dates.moment(of.now().frozen().at())) + before + WORDS.text("addendum.asFollows", issuer);
    }

    private static String inSentence(String subject) {
        return subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }

    private static void figures(List<Part> parts, Addendum of) {
        parts.add(new Part.Passage("1.", WORDS.text("addendum.targets", of.targets().size())));
        List<List<String>> rows = new ArrayList<>();
        for (TargetChange each : of.targets()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), each.title(), figure(each.then()),
                    String.valueOf(each.came()), String.valueOf(each.gone()), figure(each.now()),
                    percents(each.then(), each.now())));
        }
        parts.add(new Part.Table(List.of(Appendices.column("no", 32, Align.CENTRE),
                Appendices.column("target", 155, Align.LEFT), Appendices.column("then", 60, Align.CENTRE),
                Appendices.column("came", 48, Align.CENTRE), Appendices.column("gone", 48, Align.CENTRE),
                Appendices.column("now", 54, Align.CENTRE), Appendices.column("percent", 70, Align.CENTRE)), rows));
        Results then = of.then();
        Results now = of.now();
        parts.add(new Part.Passage("2.", WORDS.text("addendum.tests", then.tests().people(), averageOr(then),
                now.tests().people(), averageOr(now))));
        parts.add(new Part.Passage("3.", WORDS.text("addendum.certificates", Dates.day(now.frozen().asOf()),
                then.certified().inForce(), then.people().size(), now.certified().inForce(), now.people().size())));
        int next = 4;
        if (!then.funds().equals(now.funds())) {
            parts.add(new Part.Passage(next++ + ".", WORDS.text("addendum.funds", Money.figures(then.funds().spent()),
                    then.funds().vouchers(), Money.figures(now.funds().spent()), now.funds().vouchers())));
        }
        parts.add(new Part.Passage(next + ".", WORDS.text("addendum.source", Dates.day(now.frozen().asOf()),
                Dates.moment(now.frozen().at()), PaperParts.digits(now.frozen()))));
    }

    private static String averageOr(Results of) {
        String average = PaperParts.average(of);
        return average.isEmpty() ? WORDS.text("addendum.noAverage") : average;
    }

    private static String figure(@Nullable TargetFigure of) {
        return of == null
                ? "–"
                : of.total() == null ? String.valueOf(of.counted()) : of.counted() + "/" + of.total();
    }

    private static String percents(@Nullable TargetFigure then, @Nullable TargetFigure now) {
        String before = percent(then);
        String after = percent(now);
        return before.equals(after) ? after : before + " → " + after;
    }

    private static String percent(@Nullable TargetFigure of) {
        return of == null || of.total() == null ? "–" : WORDS.text("percent", String.valueOf(of.percent()));
    }

    private static void changes(List<Part> parts, Addendum of) {
        if (of.facts().isEmpty() && of.certificates().isEmpty()) {
            parts.add(new Part.Passage("", WORDS.text("addendum.onlyTotals")));
            return;
        }
        for (TargetChange each : of.targets()) {
            if (each.came() + each.gone() + each.changed() > 0) {
                parts.add(new Part.Passage("", WORDS.text("addendum.changed", each.title(), each.came(), each.gone(),
                        each.changed())));
            }
        }
        if (!of.certificates().isEmpty()) {
            parts.add(new Part.Passage("", WORDS.text("addendum.certificatesChanged", of.certificates().size())));
        }
        parts.add(new Part.Passage("", WORDS.text("addendum.detailed")));
    }

    private static Appendix details(Addendum of, String attached) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Attached(attached)));
        for (TargetChange target : of.targets()) {
            List<Fact> facts = of.facts().stream().filter(each -> each.target().equals(target.title())).toList();
            if (!facts.isEmpty()) {
                parts.add(new Part.Section(WORDS.text("details.target", target.title())));
                parts.add(facts(facts));
            }
        }
        if (!of.certificates().isEmpty()) {
            parts.add(new Part.Section(WORDS.text("details.certificates")));
            parts.add(certificates(of.certificates()));
        }
        parts.add(new Part.Passage("", WORDS.text(parts.size() == 1 ? "details.none" : "details.note")));
        return new Appendix(new Title(WORDS.text("details.title"),
                WORDS.text("details.subject", Dates.day(of.now().frozen().asOf()))), parts);
    }

    private static Part facts(List<Fact> facts) {
        List<List<String>> rows = new ArrayList<>();
        for (Fact each : facts) {
            String name = Objects.requireNonNullElse(each.name(), WORDS.text("gone"));
            List<String> now = new ArrayList<>(List.of(FactWords.counted(each.now())));
            List<String> evidence = FactWords.evidence(each.evidenceThen(), each.evidenceNow());
            evidence.stream().limit(MOST_SENTENCES).forEach(now::add);
            if (evidence.size() > MOST_SENTENCES) {
                now.add(WORDS.text("fact.more", evidence.size() - MOST_SENTENCES));
            }
            rows.add(List.of(String.valueOf(rows.size() + 1), each.more().isEmpty() ? name : name + "\n" + each.more(),
                    FactWords.counted(each.then()), String.join("\n", now),
                    FactWords.recorded(each.recorded(), MOST_RECORDED)));
        }
        return new Part.Table(
                List.of(Appendices.column("no", 32, Align.CENTRE), Appendices.column("who", 105, Align.LEFT),
                        Appendices.column("reported", 70, Align.LEFT), Appendices.column("corrected", 120, Align.LEFT),
                        Appendices.column("recorded", 140, Align.LEFT)),
                rows);
    }

    private static Part certificates(List<CertificateChange> all) {
        List<List<String>> rows = new ArrayList<>();
        for (CertificateChange each : all) {
            rows.add(List.of(String.valueOf(rows.size() + 1),
                    Objects.requireNonNullElse(each.fullName(), WORDS.text("gone")) + "\n" + each.number(),
                    force(each.then()), force(each.now()), ended(each)));
        }
        return new Part.Table(List.of(Appendices.column("no", 32, Align.CENTRE),
                Appendices.column("certificate", 145, Align.LEFT), Appendices.column("reported", 75, Align.LEFT),
                Appendices.column("corrected", 75, Align.LEFT), Appendices.column("act", 140, Align.LEFT)), rows);
    }

    private static String force(boolean inForce) {
        return WORDS.text(inForce ? "certificate.inForce" : "certificate.notInForce");
    }

    private static String ended(CertificateChange of) {
        if (of.by() == null || of.on() == null) {
            return WORDS.text("certificate.notEnded");
        }
        return WORDS.text("certificate." + of.by(), Dates.day(of.on()))
                + (of.decision() == null ? "" : WORDS.text("certificate.decision", of.decision()));
    }
}
