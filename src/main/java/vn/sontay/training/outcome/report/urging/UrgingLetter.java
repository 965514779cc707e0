package vn.sontay.training.outcome.report.urging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;

/**
 * A letter in the layout of Nghị định 30/2020/NĐ-CP, with the list of people as an appendix. Pure.
 *
 * @param addressee as it stands behind "Kính gửi:"
 * @param people of that unit alone (URG-1)
 */
record UrgingLetter(Plan plan, IssuerLines issuer, SignatoryLines signatory, YearMonth month, String addressee,
        List<Gap> people, UrgingSentences said, boolean demo) {

    private static final PaperWords WORDS = PaperWords.beside(UrgingLetter.class);
    private static final int LONGEST_SUBJECT = 300;

    UrgingLetter {
        people = List.copyOf(people);
    }

    /** @return "V/v đôn đốc …", at most 300 characters */
    String subject() {
        String whole = WORDS.text("about", WrittenOut.of(plan.shortTitle()), addressee);
        return whole.length() <= LONGEST_SUBJECT ? whole : whole.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    FormalPaper paper() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(List.of(addressee)));
        said.lead().forEach(each -> parts.add(new Part.Passage("", each)));
        parts.add(new Part.Passage("", WORDS.text("who", people.size())));
        said.request().forEach(each -> parts.add(new Part.Passage("", each)));
        parts.add(new Part.Passage("", WORDS.text("deadline", said.deadline() == null
                ? WORDS.text("open")
                : Dates.day(said.deadline()))));
        parts.add(new Part.Passage("", WORDS.text("end")));
        String symbol = WORDS.text("symbol", issuer.abbreviation());
        String day = PaperDate.dayLeftOpen(month);
        return new FormalPaper(WORDS.text("file", subject()),
                new FormalPaper.Head(issuer, WORDS.text("number", symbol),
                        WORDS.text("head", WrittenOut.of(plan.shortTitle())),
                        issuer.placeAnd(day)),
                null, parts,
                FormalPaper.Ending.of(said.recipients().isEmpty() ? List.of(WORDS.text("to.file")) : said.recipients(),
                        signatory),
                List.of(list(WORDS.text("attached", symbol, day, issuer.name().replace('\n', ' ')))), demo);
    }

    private FormalPaper.Appendix list(String attached) {
        List<List<String>> rows = new ArrayList<>();
        for (Gap each : people) {
            Gap.Place place = each.place();
            rows.add(List.of(String.valueOf(rows.size() + 1), each.fullName(),
                    Objects.toString(each.birthYear(), ""), each.unitName(), WORDS.text("step." + each.step()),
                    place == null ? WORDS.text("noClass") : place.classTitle()));
        }
        return new FormalPaper.Appendix(new FormalPaper.Title(WORDS.text("list.title"),
                WORDS.text("list.of", addressee)),
                List.of(new Part.Attached(attached),
                        new Part.Table(List.of(column("no", 34, Align.CENTRE), column("name", 110, Align.LEFT),
                                column("born", 42, Align.CENTRE), column("unit", 105, Align.LEFT),
                                column("step", 85, Align.LEFT), column("class", 91, Align.LEFT)), rows),
                        new Part.Passage("", WORDS.text("list.total", people.size()))));
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }
}
